package sourcebook.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Puts things that need some room on a line into rows, each into the first where it is free. */
final class Rows {

  private record Put(DatedMark mark, double left, double right, int row) {}

  private final List<Put> all = new ArrayList<>();

  /** Puts a mark into as many rows, one above the other, as it stands for claims. */
  void put(DatedMark mark, double left, double right) {
    List<Put> near =
        all.stream().filter(other -> other.left < right && left < other.right).toList();
    int row = 0;
    while (!isFree(row, mark.claims(), near)) {
      row++;
    }
    all.add(new Put(mark, left, right, row));
  }

  /** How many rows there are. */
  int depth() {
    return all.stream().mapToInt(put -> put.row + put.mark.claims()).max().orElse(0);
  }

  /** Each mark with the first of its rows, counted from 0. */
  void each(ObjIntConsumer<DatedMark> use) {
    all.forEach(put -> use.accept(put.mark, put.row));
  }

  private static boolean isFree(int row, int rows, List<Put> near) {
    return near.stream()
        .noneMatch(other -> other.row < row + rows && row < other.row + other.mark.claims());
  }
}

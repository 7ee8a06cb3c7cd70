package sourcebook.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is too much for one mark each, counted: a column for each year, or each ten or hundred years
 * where there are very many of them.
 */
public final class YearColumns {

  private static final int COLUMNS_AT_MOST = 120;
  private static final double TALLEST = 110;
  private static final double TOP = 4 + StripLayout.LETTERS + 4;

  /**
   * A year, how many claims have a date in it, at least 1, and where its column leads.
   *
   * @param year from 0 to 9999
   */
  public record Column(int year, int claims, String href) {}

  private YearColumns() {}

  /**
   * @param years at least one
   * @param name what a screen reader calls the picture; empty where it stands beside a list that
   *     says the same
   */
  public static Strip draw(List<Column> years, String name) {
    int step = step(years);
    Map<Integer, Column> columns = new TreeMap<>();
    for (Column year : years) {
      int from = year.year() - year.year() % step;
      columns.merge(from, new Column(from, year.claims(), year.href()), YearColumns::sum);
    }
    return new Strip(svg(columns.values(), step, name), List.of(), note(step));
  }

  private static Column sum(Column a, Column b) {
    return new Column(a.year(), a.claims() + b.claims(), a.href());
  }

  private static String svg(Collection<Column> columns, int step, String name) {
    int first = columns.stream().mapToInt(Column::year).min().orElseThrow();
    int last = columns.stream().mapToInt(Column::year).max().orElseThrow() + step - 1;
    TimeScale scale = TimeScale.even(first, last, StripLayout.LEFT, StripLayout.RIGHT);
    Column highest =
        columns.stream().reduce((a, b) -> b.claims() > a.claims() ? b : a).orElseThrow();
    double ruler = TOP + TALLEST;
    Svg svg = Strip.begin(ruler + StripLayout.RULER, name).newline();
    Strip.rule(svg, scale, ruler, ruler);
    for (Column column : columns) {
      double left = scale.at(LocalDate.of(column.year(), 1, 1));
      double width = step * scale.first().year();
      double height = Math.max(1, TALLEST * column.claims() / highest.claims());
      svg.open("a").with("href", column.href()).with("tabindex", name.isEmpty() ? "-1" : "");
      svg.named("title", words(column, step));
      svg.open("rect").with("class", "mark span").with("x", left + width * 0.1);
      svg.with("y", ruler - height).with("width", width * 0.8).with("height", height);
      svg.close().close().newline();
    }
    peak(svg, words(highest, step), scale.at(LocalDate.of(highest.year(), 1, 1)));
    return svg.close().toString();
  }

  private static void peak(Svg svg, String words, double at) {
    double half = Lettering.width(words, StripLayout.LETTERS) / 2;
    double centre = Math.max(2 + half, Math.min(StripLayout.WIDTH - 2 - half, at));
    svg.open("text").with("class", "peak").with("x", centre).with("y", TOP - 6);
    svg.words(words).close();
  }

  private static String words(Column column, int step) {
    return column.year()
        + (step == 1 ? "" : " to " + (column.year() + step - 1))
        + ": "
        + column.claims()
        + (column.claims() == 1 ? " claim" : " claims");
  }

  private static int step(List<Column> years) {
    int first = years.stream().mapToInt(Column::year).min().orElseThrow();
    int last = years.stream().mapToInt(Column::year).max().orElseThrow();
    int step = 1;
    while ((last - first) / step >= COLUMNS_AT_MOST) {
      step *= 10;
    }
    return step;
  }

  private static String note(int step) {
    String each = step == 1 ? "a year" : step + " years";
    return "Each column counts the claims of " + each + ", by the beginning of their dates.";
  }
}

package sourcebook.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.page.DataFile;

/**
 * A column of a table.
 *
 * @param meaning what it holds, for readers
 * @param cell what stands in it for a row
 */
record Column<R>(String name, String meaning, Function<R, String> cell) {

  /** A table of these columns, a line a row. */
  static <R> String table(List<Column<R>> columns, Stream<R> rows) {
    return Csv.table(
        columns.stream().map(Column::name).toList(),
        rows.map(row -> columns.stream().map(column -> column.cell().apply(row)).toList()));
  }

  /** What readers are told of these columns. */
  static <R> List<DataFile.Field> fields(List<Column<R>> columns) {
    return columns.stream()
        .map(column -> new DataFile.Field(column.name(), column.meaning()))
        .toList();
  }
}

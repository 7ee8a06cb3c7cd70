package sourcebook.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as comma-separated values (RFC 4180), made to open right in a spreadsheet: UTF-8 with a
 * byte order mark, without which Excel takes the text for a Windows code page, and no cell that a
 * spreadsheet would compute.
 */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Section 2, rule 1: lines end in CRLF. */
  private static final String LINE_END = "\r\n";

  /**
   * What a spreadsheet may take for a formula (OWASP, “CSV Injection”), the wide forms of East
   * Asian keyboards among it. Apostrophes before it are matched so that taking one off always gives
   * back the text.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  /** Section 2, rules 5 to 7; white space at an end would be lost on the way through some tools. */
  private static final Pattern QUOTED =
      Pattern.compile(".*[,\"\\r\\n].*|\\s.*|.*\\s", Pattern.DOTALL);

  private Csv() {}

  /** A table with its header, a line a row. */
  static String table(List<String> header, Stream<List<String>> rows) {
    StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
    Stream.concat(Stream.of(header), rows).forEachOrdered(row -> append(row, table));
    return table.toString();
  }

  /** Several values in one cell. */
  static String list(Stream<?> values) {
    return values.map(String::valueOf).collect(Collectors.joining("; "));
  }

  private static void append(List<String> row, StringBuilder table) {
    String separator = "";
    for (String cell : row) {
      table.append(separator).append(quoted(guarded(cell)));
      separator = ",";
    }
    table.append(LINE_END);
  }

  private static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}

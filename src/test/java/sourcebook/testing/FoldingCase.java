package sourcebook.testing;

import java.nio.file.Path;
import java.util.List;

/**
 * How the words of a text are compared in a search.
 *
 * @param words for each word its parts, joined by {@code +}, and after {@code |} all in one
 */
public record FoldingCase(String text, String words) {

  /** Every case that is written down. */
  public static List<FoldingCase> all() {
    return new TestFolder(Path.of("src/test/resources/search"))
        .text("folding.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(columns -> new FoldingCase(columns[0], columns[1]))
        .toList();
  }
}

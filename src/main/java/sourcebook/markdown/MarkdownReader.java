package sourcebook.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import sourcebook.content.Prose;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Places;

/** Reads Markdown as prose. */
public final class MarkdownReader {

  /**
   * Building a parser costs more than using it; one serves every text and thread. A table is one of
   * GitHub Flavored Markdown.
   */
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.MIN_HEADER_ROWS, 1)
                  .set(TablesExtension.MAX_HEADER_ROWS, 1)
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1))
          .extensions(
              List.of(
                  TablesExtension.create(), AdmonitionExtension.create(), new CitationExtension()))
          .build();

  private MarkdownReader() {}

  /** The prose in a text, and every construct in it that may not be there. */
  public static Checked<Prose> read(String markdown, Places places) {
    return PlainReader.read(markdown, places)
        .map(prose -> new Checked<>(prose, List.of()))
        .orElseGet(() -> parse(markdown, places));
  }

  /** What the Markdown parser itself finds, however plain the text. */
  static Checked<Prose> parse(String markdown, Places places) {
    BlockReader reader = new BlockReader(places);
    reader.readChildren(document(markdown));
    return reader.result();
  }

  /** The parser’s own tree of a text. */
  static Document document(String markdown) {
    return PARSER.parse(markdown);
  }
}

package sourcebook.capture;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text that a page shows, line by line: what browsers give as its {@code innerText}. Blocks
 * stand on lines of their own, the cells of a row on one line.
 */
final class ShownText implements NodeFilter {

  private final PlainText text = new PlainText();

  /** How many of the open elements keep their white space. */
  private int keeping;

  private ShownText() {}

  static String of(Document page) {
    ShownText shown = new ShownText();
    page.filter(shown);
    return shown.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (Boxes.isUnseen(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof DataNode words) {
      write(words.getWholeData());
    } else if (node instanceof Element element) {
      begin(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void write(String words) {
    if (keeping > 0) {
      text.keep(words);
    } else {
      text.flow(words);
    }
  }

  private void begin(String element) {
    if (Boxes.isBlock(element) || element.equals("br")) {
      text.endLine();
    } else if (Boxes.isCell(element)) {
      text.beginCell();
    }
    keeping += Boxes.keepsWhiteSpace(element) ? 1 : 0;
  }

  private void end(String element) {
    if (Boxes.isBlock(element)) {
      text.endLine();
    }
    keeping -= Boxes.keepsWhiteSpace(element) ? 1 : 0;
  }
}

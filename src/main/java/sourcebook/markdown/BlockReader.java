package sourcebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Places;
import sourcebook.diagnostic.Position;

/** Turns the blocks of one Markdown text into the parts of prose. */
final class BlockReader {

  private final Places places;
  private final List<Prose.Part> parts = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private boolean editorial;

  BlockReader(Places places) {
    this.places = places;
  }

  Checked<Prose> result() {
    return new Checked<>(new Prose(parts), faults);
  }

  void readChildren(Node parent) {
    for (Node block : parent.getChildren()) {
      read(block);
    }
  }

  private void read(Node block) {
    if (block instanceof Paragraph) {
      passage("p", block);
    } else if (block instanceof Heading heading) {
      heading(heading);
    } else if (block instanceof BulletList) {
      framed("<ul>", block, "</ul>");
    } else if (block instanceof OrderedList list) {
      framed(
          list.getStartNumber() == 1 ? "<ol>" : "<ol start=\"" + list.getStartNumber() + "\">",
          block,
          "</ol>");
    } else if (block instanceof ListItem) {
      item(block);
    } else if (block instanceof BlockQuote) {
      framed("<blockquote>", block, "</blockquote>");
    } else if (block instanceof TableBlock) {
      framed("<table>", block, "</table>");
    } else if (block instanceof AdmonitionBlock admonition) {
      admonition(admonition);
    } else if (block instanceof ThematicBreak) {
      markup("<hr>");
    } else {
      readTableOrRefuse(block);
    }
  }

  private void readTableOrRefuse(Node block) {
    if (block instanceof TableSeparator) {
      return;
    }
    if (block instanceof TableRow) {
      framed("<tr>", block, "</tr>");
    } else if (block instanceof TableCell cell) {
      cell(cell);
    } else if (block.getParent() instanceof TableBlock) {
      String tag = block instanceof TableHead ? "thead" : "tbody";
      framed("<" + tag + ">", block, "</" + tag + ">");
    } else {
      refuse(block);
    }
  }

  /** A list item of one paragraph is itself the passage; a longer one frames several. */
  private void item(Node item) {
    Node only = item.getFirstChild();
    if (only instanceof Paragraph && only.getNext() == null) {
      passage("li", only);
    } else {
      framed("<li>", item, "</li>");
    }
  }

  private void cell(TableCell cell) {
    if (cell.isHeader()) {
      markup("<th scope=\"col\">" + new InlineReader(places, faults).heading(cell) + "</th>");
    } else if (cell.hasChildren()) {
      passage("td", cell);
    } else {
      markup("<td></td>");
    }
  }

  private void heading(Heading heading) {
    if (heading.getLevel() == 1) {
      faults.add(
          MarkdownRules.HEADINGS
              .error(place(heading), "this heading is on the level of the page's title")
              .mend("begin it with `##`"));
    }
    String tag = "h" + Math.max(2, heading.getLevel());
    markup("<" + tag + ">" + new InlineReader(places, faults).heading(heading) + "</" + tag + ">");
  }

  private void admonition(AdmonitionBlock block) {
    if (!block.getInfo().toString().equals("editorial")) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(block), "the only block of this kind is `!!! editorial`")
              .mend("write `!!! editorial` for the editors' own words, or take the line out"));
    }
    boolean outer = editorial;
    editorial = true;
    framed("<aside class=\"editorial\" data-editorial>", block, "</aside>");
    editorial = outer;
  }

  private void passage(String tag, Node block) {
    parts.add(new Passage(tag, new InlineReader(places, faults).sentences(block), editorial));
  }

  private void framed(String open, Node block, String close) {
    markup(open);
    readChildren(block);
    markup(close);
  }

  private void markup(String html) {
    parts.add(new Prose.Markup(html));
  }

  private void refuse(Node block) {
    faults.add(
        MarkdownRules.PLAIN
            .error(place(block), "this is " + Constructs.name(block) + ", which prose may not hold")
            .mend("say it in plain Markdown: paragraphs, headings, lists, tables, quotations"));
  }

  private Position place(Node node) {
    return places.at(node.getStartOffset(), node.getTextLength());
  }
}

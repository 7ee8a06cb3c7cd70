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
import com.vladsch.flexmark.util.sequence.BasedSequence;
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

  private static final String INDENT =
      "indent the editors' own words below the mark by four spaces";

  private final Places places;
  private final List<Prose.Part> parts = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private boolean editorial;
  private boolean meantAsEditorial;

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
    boolean meant = meantAsEditorial;
    meantAsEditorial = false;
    if (block instanceof Paragraph paragraph) {
      refuseAccidents(paragraph);
      passage("p", paragraph, meant || isMark(paragraph));
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
    if (only instanceof Paragraph paragraph && only.getNext() == null) {
      refuseAccidents(paragraph);
      passage("li", paragraph);
    } else {
      framed("<li>", item, "</li>");
    }
  }

  private void cell(TableCell cell) {
    if (cell.isHeader()) {
      markup("<th scope=\"col\">" + new InlineReader(places, faults).heading(cell) + "</th>");
    } else if (!cell.getText().isBlank()) {
      passage("td", cell);
    } else {
      markup("<td></td>");
    }
  }

  private void heading(Heading heading) {
    if (heading.isSetextHeading()) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(heading), "the line below makes a heading of these words")
              .mend("begin a heading with `##`, or leave a blank line above the line"));
    } else if (heading.getLevel() == 1) {
      faults.add(
          MarkdownRules.HEADINGS
              .error(place(heading), "this heading is on the level of the page's title")
              .mend("begin it with `##`"));
    }
    String tag = "h" + Math.max(2, heading.getLevel());
    markup("<" + tag + ">" + new InlineReader(places, faults).heading(heading) + "</" + tag + ">");
  }

  private void admonition(AdmonitionBlock block) {
    boolean editorials = block.getOpeningMarker().matches("!!!");
    if (!editorials || !block.getInfo().matches("editorial")) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(block), "the only block of this kind is `!!! editorial`")
              .mend("write `!!! editorial` for the editors' own words, or take the line out"));
    } else if (!block.getTitle().isBlank()) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(block.getTitle()), "an editorial block has no title")
              .mend("say it in the block's first sentence"));
    } else if (!block.hasChildren()) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(block), "nothing stands in this editorial block")
              .mend(INDENT));
      meantAsEditorial = true;
    }
    boolean outer = editorial;
    editorial = true;
    framed("<aside class=\"editorial\" data-editorial>", block, "</aside>");
    editorial = outer;
  }

  /** What Markdown takes for a paragraph although hardly anybody means it as one. */
  private void refuseAccidents(Paragraph paragraph) {
    if (isMark(paragraph)) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(paragraph), "this begins like an editorial block and is none")
              .mend("put `!!! editorial` on a line of its own; " + INDENT));
    }
    if (paragraph.getChars().startsWith("|")) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(paragraph), "this begins like a table and is none")
              .mend("a table is a head row, a row of `---`, and rows with as many cells"));
    }
    for (int i = 1; editorial && i < paragraph.getLineCount(); i++) {
      refuseLineAtTheMargin(paragraph.getLineChars(i));
    }
  }

  private static boolean isMark(Paragraph paragraph) {
    return paragraph.getChars().startsWith("!!!");
  }

  /** Markdown lets any line carry on a paragraph, which would make it the editors' own word. */
  private void refuseLineAtTheMargin(BasedSequence line) {
    BasedSequence text = line.getBaseSequence();
    int start = line.getStartOffset();
    BasedSequence before = text.subSequence(text.startOfLine(start), start);
    if (!before.startsWith("    ") && before.indexOf('\t') < 0) {
      faults.add(
          MarkdownRules.PLAIN
              .error(place(line.trim()), "this line is not indented like the editorial block above")
              .mend("leave a blank line above it, or indent it by four spaces"));
    }
  }

  private void passage(String tag, Node block) {
    passage(tag, block, false);
  }

  /**
   * @param meant whether an editorial block without words, which is already a fault, wants these
   */
  private void passage(String tag, Node block, boolean meant) {
    parts.add(
        new Passage(tag, new InlineReader(places, faults).sentences(block), editorial || meant));
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
    Constructs.Construct construct = Constructs.of(block);
    faults.add(
        MarkdownRules.PLAIN
            .error(place(block), "this is " + construct.name() + ", which prose may not hold")
            .mend(construct.mend()));
  }

  private Position place(Node node) {
    return place(node.getChars());
  }

  private Position place(BasedSequence chars) {
    return places.at(chars.getStartOffset(), chars.length());
  }
}

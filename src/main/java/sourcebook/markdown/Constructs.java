package sourcebook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;

/** What an editor calls the constructs that are refused, and writes in their place. */
final class Constructs {

  /**
   * A construct.
   *
   * @param name with its article
   * @param mend what to do instead
   */
  record Construct(String name, String mend) {}

  private static final Construct ADDRESS =
      new Construct("a bare address", "for an outside page, make it a source and cite it");
  private static final Construct PICTURE =
      new Construct("a picture", "take it out, or write `\\!` for a sign that is meant as itself");
  private static final Construct HTML =
      new Construct(
          "HTML", "say it in plain Markdown, or write `\\<` for a sign that is meant as itself");
  private static final Construct COMMENT =
      new Construct("a comment", "take it out; front matter may hold one, behind a `#`");
  private static final Construct FOOTNOTE =
      new Construct("a footnote", "say it in a cited sentence");
  private static final Construct BRACKETS =
      new Construct(
          "a link without an address", "write `\\[` for a bracket that is meant as itself");

  private static final Map<Class<? extends Node>, Construct> ALL =
      Map.of(
          AutoLink.class, ADDRESS,
          MailLink.class, ADDRESS,
          Image.class, PICTURE,
          ImageRef.class, PICTURE,
          FencedCodeBlock.class, new Construct("a block of code", "say it in a cited sentence"),
          IndentedCodeBlock.class,
              new Construct(
                  "a block of code, being indented by four spaces",
                  "begin each line at the margin"),
          Reference.class,
              new Construct("the address of a link", "link with `[text](topic:its-id)`"));

  private Constructs() {}

  static Construct of(Node node) {
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      return node.getChars().startsWith("<!--") ? COMMENT : HTML;
    }
    if (node instanceof LinkRef) {
      return node.getChars().startsWith("[^") ? FOOTNOTE : BRACKETS;
    }
    return ALL.getOrDefault(
        node.getClass(),
        new Construct(
            "“" + node.getNodeName().toLowerCase(Locale.ROOT) + "” markup",
            "say it in plain Markdown: paragraphs, headings, lists, tables, quotations"));
  }
}

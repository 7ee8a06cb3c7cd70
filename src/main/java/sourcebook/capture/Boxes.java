package sourcebook.capture;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What browsers make of elements where no style sheet says otherwise (HTML, section 15.3). */
final class Boxes {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  private static final Set<String> KEEPING = Set.of("listing", "plaintext", "pre", "xmp");

  /** Without a box, or with something else in their box than their text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "audio",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "progress",
          "rp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Pattern DISPLAY_NONE =
      Pattern.compile("(^|;)\\s*display\\s*:\\s*none\\b", Pattern.CASE_INSENSITIVE);

  private Boxes() {}

  static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  static boolean isCell(String element) {
    return element.equals("td") || element.equals("th");
  }

  static boolean keepsWhiteSpace(String element) {
    return KEEPING.contains(element);
  }

  /** Whether nothing of it is seen: it is hidden, unopened, or no text at all. */
  static boolean isUnseen(Node node) {
    return isUnopened(node) || (node instanceof Element element && isHidden(element));
  }

  private static boolean isHidden(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || DISPLAY_NONE.matcher(element.attr("style")).find()
        || (element.nameIs("dialog") && !element.hasAttr("open"));
  }

  /** Of unopened details only the summary is seen. */
  private static boolean isUnopened(Node node) {
    return node.parent() instanceof Element details
        && details.nameIs("details")
        && !details.hasAttr("open")
        && !node.nameIs("summary");
  }
}

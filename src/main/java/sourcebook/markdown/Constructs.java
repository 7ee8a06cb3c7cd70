package sourcebook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;

/** What an editor calls the constructs that are refused. */
final class Constructs {

  private static final Map<Class<? extends Node>, String> NAMES =
      Map.of(
          AutoLink.class, "a bare address",
          FencedCodeBlock.class, "a block of code",
          IndentedCodeBlock.class, "a block of code (it is indented by four spaces)",
          Image.class, "a picture",
          Reference.class, "a link definition");

  private Constructs() {}

  static String name(Node node) {
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      return "HTML";
    }
    String other = "“" + node.getNodeName().toLowerCase(Locale.ROOT) + "” markup";
    return NAMES.getOrDefault(node.getClass(), other);
  }
}

package sourcebook.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** How the characters of a document are to be read. */
enum DocumentKind {
  TEXT("text/(plain|markdown)", "te?xt|md|markdown", "(?!)"),

  /** A page in the syntax of XML, where {@code <script/>} is the whole script. */
  XHTML("application/xhtml\\+xml", "xht(ml)?", "<\\?xml.*?<html"),

  /** Known by its beginning as browsers know it (MIME Sniffing, section 7.1). */
  HTML(
      "text/html",
      "html?",
      "(<!--.*?-->\\s*)*+<(!doctype\\s+html|html|head|title|meta|link|script|style|body|iframe"
          + "|h1|div|p|font|table|a|b|br)[\\s/>]");

  /** The beginning of a document that is looked at. */
  static final int BEGINNING = 8192;

  private final Pattern type;
  private final Pattern ending;
  private final Pattern beginning;

  DocumentKind(String type, String ending, String beginning) {
    this.type = Pattern.compile(type);
    this.ending = Pattern.compile("\\.(" + ending + ")([?#].*)?$", Pattern.CASE_INSENSITIVE);
    this.beginning =
        Pattern.compile("\\s*(" + beginning + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The kind that the content type tells, else the name, else the bytes. */
  static DocumentKind of(MediaType type, String name, byte[] bytes) {
    String start = beginning(bytes);
    return first(kind -> kind.type.matcher(type.name()).matches())
        .or(() -> first(kind -> kind.ending.matcher(name).find()))
        .or(() -> first(kind -> kind.beginning.matcher(start).lookingAt()))
        .orElse(TEXT);
  }

  /** The beginning in the characters of ASCII, whatever the encoding. */
  static String beginning(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return start
        .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
        .replace("\0", "");
  }

  Document parse(String page) {
    return Jsoup.parse(page, "", this == XHTML ? Parser.xmlParser() : Parser.htmlParser());
  }

  private static Optional<DocumentKind> first(Predicate<DocumentKind> fits) {
    return Arrays.stream(values()).filter(fits).findFirst();
  }
}

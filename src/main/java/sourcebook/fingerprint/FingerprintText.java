package sourcebook.fingerprint;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.digest.Sha256;

/**
 * The form in which a fingerprint is kept: a line a paragraph, so that a version control system
 * shows which paragraphs changed, and a last line that tells whether anything was lost or altered.
 *
 * <pre>
 * sourcebook fingerprint 1
 * captured 2025-04-21
 * from https://example.org/article
 * language en
 * salt 0123456789abcdef
 *
 * 1 6b86b273ff34fce1 7 0f0f0f0f0f0f0f0f
 * 2 d4735e3a265e16ee 31 3c3c3c3c3c3c3c3c 4e07408562be a1b2c3d4e5f6
 * end 4b227777d4dd1fc6
 * </pre>
 *
 * <p>A paragraph's line has its number, its hash, how many words it has, its similarity hash and,
 * in alphabetical order, the hashes of the quoted phrases that stand in it.
 */
public final class FingerprintText {

  /** Why a text is no fingerprint, and in which of its lines, counted from one. */
  public static final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String fault;

    Malformed(int line, String fault) {
      super(fault);
      this.line = line;
      this.fault = fault;
    }

    /** What is wrong, in an editor’s words. */
    public String fault() {
      return fault;
    }

    public int line() {
      return line;
    }
  }

  private static final String FIRST = "sourcebook fingerprint ";
  private static final String FROM_FILE = "a file";
  private static final int CHECK_LENGTH = 16;
  private static final int SIMILARITY_LENGTH = 16;

  private static final Pattern HEADER =
      Pattern.compile(
          "captured (\\d{4}-\\d{2}-\\d{2})\nfrom (\\S.*)\nlanguage (\\S+)\nsalt ([0-9a-f]+)\n\n");

  private static final Pattern LINE =
      Pattern.compile(
          "(\\d+) "
              + hexadecimal(SaltedHash.PARAGRAPH_LENGTH)
              + " (\\d{1,7}) "
              + hexadecimal(SIMILARITY_LENGTH)
              + "((?: [0-9a-f]{"
              + SaltedHash.PHRASE_LENGTH
              + "})*)");

  private FingerprintText() {}

  /** The text of a fingerprint's file. */
  public static String write(Fingerprint fingerprint) {
    Fingerprint.Header header = fingerprint.header();
    StringBuilder text =
        new StringBuilder(FIRST + NormalText.VERSION + "\n")
            .append("captured " + header.captured() + "\n")
            .append("from " + header.from().orElse(FROM_FILE) + "\n")
            .append("language " + header.language() + "\n")
            .append("salt " + header.salt() + "\n\n");
    for (int number = 1; number <= fingerprint.length(); number++) {
      text.append(line(number, fingerprint.paragraph(number)));
    }
    return text.append("end " + check(text.toString()) + "\n").toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws Malformed if anything is missing, altered or of another version
   */
  public static Fingerprint read(String text) throws Malformed {
    String version = text.startsWith(FIRST) ? text.lines().findFirst().orElse("") : "";
    if (version.isEmpty()) {
      throw new Malformed(1, "this is no fingerprint");
    }
    if (!version.equals(FIRST + NormalText.VERSION)) {
      throw new Malformed(1, "this fingerprint was made by another version of the program");
    }
    int end = text.lastIndexOf("end ");
    if (end < 0 || !text.substring(end).equals("end " + check(text.substring(0, end)) + "\n")) {
      throw new Malformed(1, "this fingerprint was cut short or changed by hand");
    }
    return body(text.substring(version.length() + 1, end));
  }

  private static Fingerprint body(String text) throws Malformed {
    Matcher header = HEADER.matcher(text);
    if (!header.lookingAt()) {
      throw new Malformed(2, "this fingerprint does not tell how it was made");
    }
    List<ParagraphPrint> paragraphs = new ArrayList<>();
    for (String line : text.substring(header.end()).lines().toList()) {
      paragraphs.add(paragraph(line, paragraphs.size() + 1));
    }
    String from = header.group(2);
    return new Fingerprint(
        new Fingerprint.Header(
            header.group(1),
            from.equals(FROM_FILE) ? Optional.empty() : Optional.of(from),
            header.group(3),
            header.group(4)),
        paragraphs);
  }

  private static ParagraphPrint paragraph(String written, int number) throws Malformed {
    Matcher line = LINE.matcher(written);
    if (!line.matches() || !line.group(1).equals(String.valueOf(number))) {
      throw new Malformed(number + 6, "this is not the line of paragraph " + number);
    }
    String phrases = line.group(5).strip();
    return new ParagraphPrint(
        line.group(2),
        Integer.parseInt(line.group(3)),
        Long.parseUnsignedLong(line.group(4), 16),
        phrases.isEmpty() ? Set.of() : Set.of(phrases.split(" ")));
  }

  private static String line(int number, ParagraphPrint paragraph) {
    StringBuilder line = new StringBuilder();
    line.append(number).append(' ').append(paragraph.hash());
    line.append(' ').append(paragraph.words());
    line.append(' ').append(HexFormat.of().toHexDigits(paragraph.similarity()));
    paragraph.phrases().forEach(phrase -> line.append(' ').append(phrase));
    return line.append('\n').toString();
  }

  private static String hexadecimal(int digits) {
    return "([0-9a-f]{" + digits + "})";
  }

  private static String check(String text) {
    return Sha256.of(text).substring(0, CHECK_LENGTH);
  }
}

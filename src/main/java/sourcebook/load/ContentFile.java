package sourcebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.diagnostic.TextFile;

/** Reads one content file as text: UTF-8, a byte order mark dropped, line ends folded. */
final class ContentFile {

  /**
   * Controls, bidirectional overrides (Unicode Technical Report 36, section 3.2), zero-width spaces
   * and what is no character at all. The joiners U+200C and U+200D stay: Persian needs them.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u00AD\\u200B\\u2028-\\u202E\\u2060-\\u2069\\uFEFF"
              + "\\uFFF9-\\uFFFF\\x{E0000}-\\x{E007F}]");

  private ContentFile() {}

  /**
   * @param shown the path under which people know the file
   * @return empty where the file is not UTF-8, which is then among the faults
   */
  static Optional<TextFile> read(Path path, String shown, Faults faults) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(path));
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult end = decoder.decode(bytes, text, true);
    TextFile file = new TextFile(shown, clean(text.flip().toString()));
    if (end.isError()) {
      faults.add(
          LoadRules.UTF_8
              .error(
                  file.at(file.text().length(), 0),
                  "the byte behind this place is not UTF-8 (" + hex(bytes) + ")")
              .mend("save the file as UTF-8; it was probably saved as Latin-1 or Windows-1252"));
      return Optional.empty();
    }
    refuseInvisible(file, faults);
    return Optional.of(file);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path + " cannot be read", unreadable);
    }
  }

  private static String clean(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void refuseInvisible(TextFile file, Faults faults) {
    Matcher invisible = INVISIBLE.matcher(file.text());
    while (invisible.find()) {
      String code =
          String.format(Locale.ROOT, "U+%04X", file.text().codePointAt(invisible.start()));
      faults.add(
          LoadRules.VISIBLE
              .error(
                  file.at(invisible.start(), 1),
                  "here stands a character that nobody can see, " + code)
              .mend("take it out"));
    }
  }

  private static String hex(ByteBuffer bytes) {
    return String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
  }
}

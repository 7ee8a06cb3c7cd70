package sourcebook.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.TextFile;

/** Reads one content file as text: UTF-8, a byte order mark dropped, line ends folded. */
final class ContentFile {

  private ContentFile() {}

  /**
   * @param shown the path under which people know the file
   * @return empty where the file is not UTF-8, which is then among the faults
   */
  static Optional<TextFile> read(byte[] file, String shown, Faults faults) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult end = decoder.decode(bytes, text, true);
    TextFile read = new TextFile(shown, TextFile.folded(text.flip().toString()));
    if (end.isError()) {
      faults.add(
          LoadRules.UTF_8
              .error(
                  read.at(read.text().length(), 0),
                  "the byte behind this place is not UTF-8 (" + hex(bytes) + ")")
              .mend("save the file as UTF-8; it was probably saved as Latin-1 or Windows-1252"));
      return Optional.empty();
    }
    refuseInvisible(read, faults);
    return Optional.of(read);
  }

  /** The file as it stands on disk. */
  static byte[] bytes(ContentFolder.Entry entry) {
    try {
      return Files.readAllBytes(entry.path());
    } catch (IOException unreadable) {
      throw Unreadable.named(entry.shown(), unreadable);
    }
  }

  private static void refuseInvisible(TextFile file, Faults faults) {
    String text = file.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Invisible.isOne(text.codePointAt(i))) {
        faults.add(LoadRules.invisible(file.at(i, 1), text.codePointAt(i)));
      }
    }
  }

  private static String hex(ByteBuffer bytes) {
    return String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
  }
}

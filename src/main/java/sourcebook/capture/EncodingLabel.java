package sourcebook.capture;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which documents give their encoding. Where practice has outgrown a name, the
 * larger encoding is meant (Encoding Standard, section 4.2).
 */
final class EncodingLabel {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> OUTGROWN =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("utf-16", "UTF-16LE"));

  private EncodingLabel() {}

  /** The encoding of this name; empty where there is none. */
  static Optional<Charset> encoding(String label) {
    return known(label)
        .map(named -> OUTGROWN.get(named.name().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(OUTGROWN.get(label.toLowerCase(Locale.ROOT))))
        .flatMap(EncodingLabel::known)
        .or(() -> known(label));
  }

  private static Optional<Charset> known(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException notEvenAName) {
      return Optional.empty();
    }
  }
}

package sourcebook.load;

import java.util.Optional;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.fingerprint.FingerprintText;

/** Reads {@code sources/<id>.fp}. */
final class FingerprintReader {

  private FingerprintReader() {}

  static Optional<Part> read(SourceId source, TextFile file, Faults faults) {
    try {
      return Optional.of(
          new Part.OfFingerprint(source, FingerprintText.read(file.text()), file.start()));
    } catch (FingerprintText.Malformed malformed) {
      faults.add(
          LoadRules.FINGERPRINTS
              .error(place(malformed, file), malformed.fault())
              .mend(
                  "take it again from the article’s text: `./sourcebook capture "
                      + source
                      + " FILE-OR-ADDRESS`"));
      return Optional.empty();
    }
  }

  private static Position place(FingerprintText.Malformed malformed, TextFile file) {
    int line = Math.min(malformed.line(), (int) file.text().lines().count());
    return file.at(file.offsetOfLine(line), file.line(line).length());
  }
}

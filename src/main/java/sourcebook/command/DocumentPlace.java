package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import sourcebook.capture.Capture;
import sourcebook.capture.CapturedDocument;
import sourcebook.capture.Uncapturable;
import sourcebook.fetch.Fetched;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Unfetchable;

/** The file or address that a document's text is read from. */
record DocumentPlace(String written) {

  /** The address, if it is one. */
  Optional<String> address() {
    return written.matches("(?i)https?://.*") ? Optional.of(written) : Optional.empty();
  }

  /**
   * The document.
   *
   * @param web fetches it where this is an address
   * @throws WrongUsage if there is none, or none that can be read
   * @throws Unfetchable if the web does not give it out
   * @throws UncheckedIOException if the machine refuses
   */
  CapturedDocument read(Fetcher web) throws Unfetchable {
    try {
      return address().isPresent()
          ? read(web.fetch(new URI(written)))
          : Capture.read(bytes(path()), Optional.empty(), written);
    } catch (Uncapturable refused) {
      throw new WrongUsage(refused.getMessage());
    } catch (URISyntaxException noAddress) {
      throw new WrongUsage("`" + written + "` is not an address");
    }
  }

  private CapturedDocument read(Fetched document) throws Uncapturable {
    return Capture.read(document.bytes(), document.contentType(), written);
  }

  private Path path() {
    try {
      Path path = Path.of(written);
      if (!Files.isRegularFile(path)) {
        throw new WrongUsage(
            "there is no file `"
                + written
                + "`; name one, or an address that begins with https://");
      }
      return path;
    } catch (InvalidPathException impossible) {
      throw new WrongUsage("`" + written + "` is neither a file nor an address");
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException refused) {
      throw new UncheckedIOException(path + " cannot be read", refused);
    }
  }
}

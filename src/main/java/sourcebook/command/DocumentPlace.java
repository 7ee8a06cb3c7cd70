package sourcebook.command;

import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import sourcebook.capture.CapturedDocument;
import sourcebook.capture.Uncapturable;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Unfetchable;

/** The file or address that a document's text is read from. */
record DocumentPlace(String written) {

  /** The address, if it is one. */
  Optional<String> address() {
    return written.matches("(?i)https?://.*") ? Optional.of(written) : Optional.empty();
  }

  /** What is done while the document is awaited, in words. */
  String awaiting() {
    return (address().isPresent() ? "fetching " : "reading ") + written;
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
      return address().isPresent() ? Documents.onTheWeb(written, web) : Documents.inFile(path());
    } catch (Uncapturable refused) {
      throw new WrongUsage(refused.getMessage());
    } catch (URISyntaxException noAddress) {
      throw new WrongUsage("`" + written + "` is not an address");
    }
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
}

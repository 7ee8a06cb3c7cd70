package sourcebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sourcebook.capture.Capture;
import sourcebook.capture.CapturedDocument;
import sourcebook.capture.Uncapturable;
import sourcebook.fetch.Fetched;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Unfetchable;

/** Reads documents, from files and from the web. */
final class Documents {

  private Documents() {}

  /**
   * @throws UncheckedIOException if the machine refuses
   */
  static CapturedDocument inFile(Path file) throws Uncapturable {
    try {
      return Capture.read(Files.readAllBytes(file), Optional.empty(), file.toString());
    } catch (IOException refused) {
      throw new UncheckedIOException(file + " cannot be read", refused);
    }
  }

  static CapturedDocument onTheWeb(String address, Fetcher web)
      throws URISyntaxException, Unfetchable, Uncapturable {
    Fetched document = web.fetch(new URI(address));
    return Capture.read(document.bytes(), document.contentType(), address);
  }
}

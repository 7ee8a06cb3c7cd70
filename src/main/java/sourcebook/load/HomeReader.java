package sourcebook.load;

import java.util.List;
import sourcebook.content.ClaimId;
import sourcebook.content.Home;

/** Reads {@code home.md}. */
final class HomeReader {

  static final List<String> KEYS = List.of("known");

  private HomeReader() {}

  static Home read(MarkdownFile file) {
    Fields fields = file.fields("front page", KEYS);
    return new Home(fields.references("known", ClaimId::new), file.prose(), fields.position());
  }
}

package sourcebook.capture;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself; what it does not say is empty, never guessed.
 *
 * @param published the day, month or year, in EDTF
 * @param language a language tag such as {@code en-GB}
 * @param address the one that the document gives as its own
 */
public record Metadata(
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> published,
    Optional<String> language,
    Optional<String> address) {

  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }
}

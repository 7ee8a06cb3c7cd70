package sourcebook.capture;

import java.util.List;

/**
 * What a document says about itself; what it does not say is empty, never guessed.
 *
 * @param published the day, month or year, in EDTF
 * @param language a language tag such as {@code en-GB}
 * @param address the one that the document gives as its own
 */
public record Metadata(
    Told<String> title,
    Told<String> publisher,
    Told<List<String>> authors,
    Told<String> published,
    Told<String> language,
    Told<String> address) {

  /** A document that says nothing of itself, such as plain text. */
  public static final Metadata NONE =
      new Metadata(
          Told.nothing(),
          Told.nothing(),
          Told.nothing(),
          Told.nothing(),
          Told.nothing(),
          Told.nothing());
}

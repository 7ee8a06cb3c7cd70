package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Capture;
import sourcebook.content.Document;
import sourcebook.content.Locator;
import sourcebook.content.PartyId;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.SourceKind;
import sourcebook.content.Title;

/** Reads {@code sources/<id>.md}. */
final class SourceReader {

  static final List<String> KEYS =
      List.of(
          "title",
          "kind",
          "publisher",
          "authors",
          "published",
          "url",
          "language",
          "retrieved",
          "short",
          "relies_on",
          "furniture",
          "uncaptured",
          "notes");

  /** A longer label would push the words beside a citation mark off a telephone's screen. */
  private static final int LONGEST_LABEL = 24;

  private SourceReader() {}

  static Source read(SourceId id, MarkdownFile file) {
    Fields fields = file.fields("source", KEYS);
    return new Source(
        id,
        new Title(fields.text("title"), fields.shortText("short", LONGEST_LABEL)),
        publication(fields),
        new Document(
            fields.languageTag("language"), fields.knownDate("retrieved"), furniture(fields)),
        new Capture(Optional.empty(), fields.optionalText("uncaptured"), List.of()),
        file.prose(),
        fields.position());
  }

  private static Publication publication(Fields fields) {
    return new Publication(
        fields.choice("kind", SourceKind.values()),
        fields.knownText("publisher"),
        fields.knownTexts("authors"),
        fields.knownDate("published"),
        fields.knownWebAddress("url"),
        fields.optionalReferences("relies_on", PartyId::new),
        fields.optionalText("notes"));
  }

  private static Locator furniture(Fields fields) {
    Locator written = fields.locator("furniture");
    if (written.paragraphs().isEmpty() && !written.written().isEmpty()) {
      fields.misfit(
          written.position(), "`furniture` takes paragraph numbers", "write them as `[1, 3-4, 8]`");
    }
    return written;
  }
}

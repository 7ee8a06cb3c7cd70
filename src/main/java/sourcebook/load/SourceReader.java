package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Capture;
import sourcebook.content.Document;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.PartyId;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.SourceKind;
import sourcebook.content.Title;
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;

/** Reads {@code sources/<id>.md}. */
final class SourceReader {

  private static final Key<String> TITLE =
      Key.required("title", Forms.text(), "The document’s title as printed.")
          .suchAs("Russia Invites Taliban to Security Summits: From Terror List to VIP List");

  private static final Key<SourceKind> KIND =
      Key.required("kind", Forms.choice(SourceKind.values()), "What sort of document it is.");

  private static final Key<Optional<String>> PUBLISHER =
      Key.known(
              "publisher",
              Forms.text(),
              "Who published it; `unknown` where the document does not tell.")
          .suchAs("The Harbour Gazette", "unknown");

  private static final Key<Optional<List<String>>> AUTHORS =
      Key.known(
              "authors",
              Forms.texts(),
              "Who wrote it, first names first; `unknown` where the document does not tell.")
          .suchAs(Json.array(Stream.of("Mara Lind", "Per Aas")), "unknown");

  private static final Key<Optional<WrittenDate>> PUBLISHED =
      Key.known(
              "published",
              Forms.date(),
              "When it was published, in EDTF; `unknown` where the document does not tell.")
          .suchAs("2025-04-17", "unknown");

  private static final Key<Optional<Located<String>>> URL =
      Key.known("url", Forms.webAddress(), "Where it stands; `unknown` where nobody can tell.")
          .suchAs("https://example.org/article", "unknown");

  private static final Key<Located<String>> LANGUAGE =
      Key.required(
              "language",
              Forms.languageTag(),
              "The language that the document is in, as a BCP 47 tag.")
          .suchAs("en", "ru");

  private static final Key<Optional<WrittenDate>> RETRIEVED =
      Key.known("retrieved", Forms.date(), "When its text was read, in EDTF, or `unknown`.")
          .suchAs("2025-04-21", "unknown");

  private static final Key<String> SHORT =
      Key.required(
              "short",
              Forms.shortText(Title.LONGEST_LABEL),
              "The label by which it is cited, at most " + Title.LONGEST_LABEL + " characters.")
          .suchAs("Harbour Gazette");

  private static final Key<List<Located<PartyId>>> RELIES_ON =
      Key.orNothing(
              "relies_on",
              Forms.references(PartyId::new),
              "Whom the document as a whole says it has its report from: ids of entities or sources.")
          .suchAs(Json.array(Stream.of("tass")));

  private static final Key<Locator> FURNITURE =
      Key.orNothing(
              "furniture",
              Forms.paragraphs().checked(SourceReader::refuseUnlessParagraphs),
              "The paragraphs that state nothing: menus, bare headings, notices.")
          .suchAs(Json.array(Stream.of(1, "3-4", 8)));

  private static final Key<Optional<String>> UNCAPTURED =
      Key.optional(
              "uncaptured",
              Forms.text(),
              "Why no fingerprint of its text could be taken; its page says so.")
          .suchAs("Only a paper copy was at hand.");

  private static final Key<Optional<String>> NOTES =
      Key.optional(
              "notes",
              Forms.text(),
              "The editors’ own words on what is known of the document, and how.")
          .suchAs("The publisher is inferred from the address alone.");

  static final Shape SHAPE =
      Shape.of(
          "source",
          TITLE,
          KIND,
          PUBLISHER,
          AUTHORS,
          PUBLISHED,
          URL,
          LANGUAGE,
          RETRIEVED,
          SHORT,
          RELIES_ON,
          FURNITURE,
          UNCAPTURED,
          NOTES);

  private SourceReader() {}

  static Source read(SourceId id, MarkdownFile file) {
    Fields fields = file.fields(SHAPE);
    return new Source(
        id,
        new Title(fields.get(TITLE), fields.get(SHORT)),
        publication(fields),
        new Document(fields.get(LANGUAGE), fields.get(RETRIEVED), fields.get(FURNITURE)),
        new Capture(Optional.empty(), fields.get(UNCAPTURED), List.of()),
        file.prose(),
        fields.position());
  }

  private static Publication publication(Fields fields) {
    return new Publication(
        fields.get(KIND),
        fields.get(PUBLISHER),
        fields.get(AUTHORS).orElse(List.of()),
        fields.get(PUBLISHED),
        fields.get(URL),
        fields.get(RELIES_ON),
        fields.get(NOTES));
  }

  private static void refuseUnlessParagraphs(Locator written, String key, Values values) {
    if (written.paragraphs().isEmpty() && !written.written().isEmpty()) {
      values.misfit(
          written.position(),
          "`" + key + "` takes paragraph numbers",
          "write them as `[1, 3-4, 8]`");
    }
  }
}

package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.PartyId;
import sourcebook.content.SourceId;
import sourcebook.json.Json;

/** Reads the list behind {@code cites}. */
final class CitationReader {

  private static final Key<Optional<Located<SourceId>>> SOURCE =
      Key.required(
              "source",
              Forms.reference(SourceId::new),
              "The source: the name of a file in `sources/`.")
          .suchAs("dagens");

  private static final Key<Locator> AT =
      Key.orNothing(
              "at",
              Forms.paragraphs(),
              "The paragraph that bears it out: a number, a range (`9-11`) or a list (`[9, 12]`). A"
                  + " paragraph is the nth line of the source’s text that is not blank.")
          .suchAs(9, "9-11", Json.array(Stream.of(9, 12)))
          .demandedByCheck();

  private static final Key<Optional<Located<PartyId>>> SAID =
      Key.orNothing(
              "said",
              Forms.reference(PartyId::new),
              "Who asserts it there: an id of an entity, or of the source itself. A statement or an"
                  + " assessment needs it.")
          .suchAs("oleg-nefedov");

  private static final Key<Optional<Located<PartyId>>> VIA =
      Key.orNothing(
              "via",
              Forms.reference(PartyId::new),
              "Whom the source has it from, if it names anybody: an id of an entity or a source.")
          .suchAs("tass");

  private static final Key<Optional<Located<String>>> QUOTE =
      Key.optional(
              "quote",
              Forms.quotation(),
              "Four to twelve words that stand in that paragraph, as they stand there; never a whole"
                  + " sentence.")
          .suchAs("ban on the activities of the Taliban... has been suspended");

  static final Shape SHAPE = Shape.of("citation", SOURCE, AT, SAID, VIA, QUOTE);

  private CitationReader() {}

  /** A citation without a source is already a fault and points nowhere. */
  static Stream<Citation> read(Fields fields) {
    Optional<Located<SourceId>> source = fields.get(SOURCE);
    Locator locator = fields.get(AT);
    Optional<Located<PartyId>> said = fields.get(SAID);
    Optional<Located<PartyId>> via = fields.get(VIA);
    Optional<Located<String>> quote = fields.get(QUOTE);
    return source.stream()
        .map(known -> new Citation(known, locator, said, via, quote, fields.position()));
  }

  /** All citations of a list. */
  static List<Citation> read(List<Fields> list) {
    return list.stream().flatMap(CitationReader::read).toList();
  }
}

package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.PartyId;
import sourcebook.content.SourceId;

/** Reads the list behind {@code cites}. */
final class CitationReader {

  static final List<String> KEYS = List.of("source", "at", "said", "via", "quote");

  private CitationReader() {}

  static List<Citation> read(Fields owner) {
    return owner.records("cites", "citation", KEYS).stream().flatMap(CitationReader::one).toList();
  }

  /** A citation without a source is already a fault and points nowhere. */
  private static Stream<Citation> one(Fields fields) {
    Optional<Located<SourceId>> source = fields.reference("source", SourceId::new);
    Locator locator = fields.locator("at");
    Optional<Located<PartyId>> said = fields.optionalReference("said", PartyId::new);
    Optional<Located<PartyId>> via = fields.optionalReference("via", PartyId::new);
    Optional<Located<String>> quote = fields.optionalLocated("quote");
    return source.stream()
        .map(known -> new Citation(known, locator, said, via, quote, fields.position()));
  }
}

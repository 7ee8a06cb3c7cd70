package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Citation;
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
    return fields.reference("source", SourceId::new).stream()
        .map(
            source ->
                new Citation(
                    source,
                    fields.locator("at"),
                    fields.optionalReference("said", PartyId::new),
                    fields.optionalReference("via", PartyId::new),
                    fields.has("quote") ? Optional.of(fields.located("quote")) : Optional.empty(),
                    fields.position()));
  }
}

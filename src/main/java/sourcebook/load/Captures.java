package sourcebook.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Capture;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;

/** Puts what was captured of each source's text beside the record of the source. */
final class Captures {

  private final Map<SourceId, Part.OfFingerprint> fingerprints;
  private final Map<SourceId, Part.OfChanges> changes;

  Captures(Map<SourceId, Part.OfFingerprint> fingerprints, Map<SourceId, Part.OfChanges> changes) {
    this.fingerprints = fingerprints;
    this.changes = changes;
  }

  /** The source with what was captured of its text. */
  Source join(Source source) {
    Part.OfFingerprint captured = fingerprints.get(source.id());
    Part.OfChanges since = changes.get(source.id());
    Capture capture =
        new Capture(
            Optional.ofNullable(captured).map(Part.OfFingerprint::fingerprint),
            source.capture().uncaptured(),
            since == null ? List.<SourceChange>of() : since.changes());
    return source.with(capture);
  }

  /**
   * What was captured of no source.
   *
   * @param known the ids of all sources that have a record, readable or not
   */
  Stream<Diagnostic> violations(List<String> known) {
    return Stream.concat(
            fingerprints.values().stream().map(part -> new Place(part.source(), part.position())),
            changes.values().stream().map(part -> new Place(part.source(), part.position())))
        .filter(place -> !known.contains(place.source().value()))
        .map(place -> fault(place, known));
  }

  private record Place(SourceId source, Position position) {}

  private static Diagnostic fault(Place place, List<String> known) {
    String nearest = Suggestion.didYouMean(place.source().value(), known.stream());
    return LoadRules.OF_SOURCES
        .error(place.position(), "there is no source `" + place.source() + "`")
        .mend(
            nearest.isEmpty()
                ? "write its record, sources/" + place.source() + ".md, or delete this file"
                : nearest);
  }
}

package sourcebook.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Paragraphs;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A menu is no evidence. */
final class FurnitureIsNotCited implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "furniture-is-not-cited",
          "What a source lists as page furniture states nothing, so nothing can rest on it.",
          "furniture: [1-4]           # and a claim cites para. 3",
          "furniture: [1-2, 4]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return Stream.concat(
        library.citations().flatMap(c -> fault(c.source().value(), c.locator(), library)),
        library
            .prose()
            .flatMap(place -> place.prose().markers())
            .flatMap(marker -> marker.targets().stream())
            .flatMap(target -> fault(target, library)));
  }

  private static Stream<Diagnostic> fault(Marker.Target target, Library library) {
    return library.source(target).stream()
        .flatMap(
            source ->
                target.locator().stream().flatMap(place -> fault(source.id(), place, library)));
  }

  private static Stream<Diagnostic> fault(SourceId id, Locator locator, Library library) {
    return library.source(id).stream()
        .filter(source -> locator.paragraphs().stream().anyMatch(run -> isFurniture(run, source)))
        .map(
            source ->
                RULE.error(
                        locator.position(),
                        "`" + id + "` lists " + locator.inWords() + " as page furniture")
                    .mend("cite the paragraph that says it, or take this one out of `furniture`")
                    .see(source.position(), "the source's record"));
  }

  /** Whether every paragraph of the run is furniture. */
  private static boolean isFurniture(Paragraphs run, Source source) {
    return IntStream.rangeClosed(run.first(), run.last())
        .allMatch(
            paragraph ->
                source.document().furniture().stream()
                    .anyMatch(f -> f.first() <= paragraph && paragraph <= f.last()));
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Paragraphs;
import sourcebook.content.Source;
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
    return library
        .places()
        .filter(
            place ->
                place.locator().paragraphs().stream()
                    .anyMatch(run -> isFurniture(run, place.source())))
        .map(
            place ->
                RULE.error(
                        place.locator().position(),
                        "`"
                            + place.source().id()
                            + "` lists "
                            + place.locator().inWords()
                            + " as page furniture")
                    .mend("cite the paragraph that says it, or take this one out of `furniture`")
                    .see(place.source().position(), "the source's record"));
  }

  /** Whether every paragraph of the run is furniture. */
  private static boolean isFurniture(Paragraphs run, Source source) {
    return run.numbers().allMatch(source.document()::isFurniture);
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A citation of what is not there bears nothing out. */
final class CitedParagraphsExist implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "cited-paragraphs-exist",
          "A reader who follows a citation must find the paragraph it names.",
          "at: 51                     # and the source has 39 paragraphs",
          "at: 15");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return Stream.concat(
        library
            .places()
            .flatMap(place -> fault(place.source(), place.locator(), last(place.locator()))),
        library.sources().flatMap(CitedParagraphsExist::furniture));
  }

  private static Stream<Diagnostic> furniture(Source source) {
    Locator furniture = source.document().furniture();
    return fault(source, furniture, last(furniture));
  }

  private static int last(Locator locator) {
    return locator.paragraphs().stream().mapToInt(Paragraphs::last).max().orElse(0);
  }

  private static Stream<Diagnostic> fault(Source source, Locator locator, int last) {
    return source.capture().length().stream()
        .filter(length -> last > length)
        .map(
            length ->
                RULE.error(
                        locator.position(),
                        "`"
                            + source.id()
                            + "` has "
                            + length
                            + " paragraphs, and this names number "
                            + last)
                    .mend(
                        "`./sourcebook capture "
                            + source.id()
                            + " FILE-OR-ADDRESS` lists its paragraphs by their numbers")
                    .see(source.position(), "the source's record"));
  }
}

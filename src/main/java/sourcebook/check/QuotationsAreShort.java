package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A quotation is evidence, not a copy. */
final class QuotationsAreShort implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "quotations-are-short",
          "Four to twelve words are enough to find a passage and too few to replace it.",
          "quote: \"lifted the\"",
          "quote: \"lifted the ban on all of them\"");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final int FEWEST = 4;
  private static final int MOST = 12;

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .citations()
        .flatMap(citation -> citation.quote().stream())
        .flatMap(QuotationsAreShort::fault);
  }

  private static Stream<Diagnostic> fault(Located<String> quote) {
    long words = Stream.of(quote.value().split("\\s+")).filter(word -> !word.isBlank()).count();
    if (words >= FEWEST && words <= MOST) {
      return Stream.empty();
    }
    String mend =
        words < FEWEST
            ? "take in the words around it, or leave `quote` out"
            : "keep the words that decide, at most " + MOST;
    return Stream.of(
        RULE.error(
                quote.position(),
                "this quotation has "
                    + words
                    + (words == 1 ? " word" : " words")
                    + ", and it takes "
                    + FEWEST
                    + " to "
                    + MOST)
            .mend(mend));
  }
}

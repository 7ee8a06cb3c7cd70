package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.QuoteLength;
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

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .citations()
        .flatMap(citation -> citation.quote().stream())
        .flatMap(QuotationsAreShort::fault);
  }

  private static Stream<Diagnostic> fault(Located<String> quote) {
    QuoteLength length = QuoteLength.of(quote.value());
    return length.fits()
        ? Stream.empty()
        : Stream.of(RULE.error(quote.position(), length.fault()).mend(length.mend()));
  }
}

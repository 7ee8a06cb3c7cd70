package sourcebook.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;

/** A quotation is there to find the passage by. */
final class QuotationsStandInOneParagraph implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "quotations-stand-in-one-paragraph",
          "Words that a source repeats do not lead a reader to the passage that is meant.",
          "{source: gazette, at: 3, quote: \"of the harbour board\"}   # also in paras. 5 and 8",
          "{source: gazette, at: 3, quote: \"the chairman of the harbour board\"}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .citations()
        .flatMap(
            citation ->
                library.source(citation.source().value()).stream()
                    .flatMap(source -> source.capture().fingerprint().stream())
                    .flatMap(text -> warning(citation, text).stream()));
  }

  private static Optional<Diagnostic> warning(Citation citation, Fingerprint text) {
    return citation
        .quote()
        .flatMap(quote -> warning(quote, text.paragraphsWith(quote.value()), citation));
  }

  private static Optional<Diagnostic> warning(
      Located<String> quote, List<Integer> paragraphs, Citation citation) {
    return paragraphs.size() < 2 || paragraphs.stream().allMatch(citation.locator()::contains)
        ? Optional.empty()
        : Optional.of(
            RULE.warning(
                    quote.position(),
                    "these words stand in paras. "
                        + paragraphs.stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")))
                .mend("take in a word or two that only the passage meant has"));
  }
}

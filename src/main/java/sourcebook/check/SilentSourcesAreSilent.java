package sourcebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Disagreement;
import sourcebook.content.Located;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Nobody is silent and speaks. */
final class SilentSourcesAreSilent implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "silent-sources-are-silent",
          "A source either speaks to a question or is silent on it.",
          """
          accounts:
            - {says: Twelve people came., cites: [{source: gazette, at: 3}]}
            - …
          silent: [gazette]""",
          "silent: []");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.disagreements().flatMap(disagreement -> faults(disagreement, library));
  }

  private static Stream<Diagnostic> faults(Disagreement disagreement, Library library) {
    return disagreement.silent().stream()
        .flatMap(silent -> spoken(silent, disagreement, library).stream());
  }

  private static Optional<Diagnostic> spoken(
      Located<SourceId> silent, Disagreement disagreement, Library library) {
    return disagreement.accounts().stream()
        .flatMap(library::citationsOf)
        .filter(citation -> citation.source().value().equals(silent.value()))
        .findFirst()
        .map(
            citation ->
                RULE.error(
                        silent.position(),
                        "`" + silent.value() + "` is said to be silent, but it speaks")
                    .mend("take it out of `silent`, or out of the account")
                    .see(citation.position(), "here it speaks"));
  }
}

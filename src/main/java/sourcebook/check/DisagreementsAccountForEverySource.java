package sourcebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Disagreement;
import sourcebook.content.Located;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Who is silent matters as much as who speaks. */
final class DisagreementsAccountForEverySource implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "disagreements-account-for-every-source",
          "A reader comparing sources must know of each whether it speaks to the question "
              + "or is silent.",
          "silent: []                 # and `gazette` is in no account",
          "silent: [gazette]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.disagreements().flatMap(disagreement -> fault(disagreement, library));
  }

  private static Stream<Diagnostic> fault(Disagreement disagreement, Library library) {
    Set<SourceId> accounted =
        Stream.concat(
                disagreement.silent().stream().map(Located::value),
                disagreement.accounts().stream()
                    .flatMap(library::citationsOf)
                    .map(citation -> citation.source().value()))
            .collect(Collectors.toSet());
    return library
        .sources()
        .map(Source::id)
        .filter(source -> !accounted.contains(source))
        .map(
            source ->
                RULE.error(
                        disagreement.position(),
                        "`" + disagreement.id() + "` does not say where `" + source + "` stands")
                    .mend("cite it in an account, or list it under `silent`"));
  }
}

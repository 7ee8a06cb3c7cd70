package sourcebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.DisagreementId;
import sourcebook.content.EntityId;
import sourcebook.content.Id;
import sourcebook.content.Located;
import sourcebook.content.SourceId;
import sourcebook.content.TopicId;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Suggestion;
import sourcebook.library.Library;

/** How the references that lead nowhere are reported, one after another. */
final class Dangling {

  /**
   * Whoever has more dangling references than this has moved or lost a file; a suggestion, for
   * which every known name is looked at, would help with none of them.
   */
  private static final int MOST_SUGGESTIONS = 100;

  private final Rule rule;
  private final String what;
  private final Library library;
  private int suggestions;

  /**
   * @param what what the references should lead to, such as “source”
   */
  Dangling(Rule rule, String what, Library library) {
    this.rule = rule;
    this.what = what;
    this.library = library;
  }

  /**
   * @param known the names it could have meant
   */
  Diagnostic error(Located<?> reference, Stream<?> known) {
    String written = reference.value().toString();
    if (!Id.isWellFormed(written)) {
      return misshapen(reference, written);
    }
    return withdrawn(reference, written)
        .or(() -> mistaken(reference, written))
        .orElseGet(() -> unknown(reference, written, known));
  }

  private Diagnostic misshapen(Located<?> reference, String written) {
    String message =
        written.isEmpty()
            ? "here should stand the id of " + Article.with(what)
            : "`" + written + "` is not the id of " + Article.with(what);
    return rule.error(reference.position(), message)
        .mend("write `[@claim-id]` or `[@source-id, para. 9]`, and `;` between two of them");
  }

  private Optional<Diagnostic> withdrawn(Located<?> reference, String written) {
    return library
        .correctionsOf(new ClaimId(written))
        .filter(correction -> correction.kind() == CorrectionKind.WITHDRAWN)
        .findFirst()
        .filter(correction -> what.contains("claim"))
        .map(
            correction ->
                rule.error(reference.position(), "the claim `" + written + "` was withdrawn")
                    .mend(insteadOfWithdrawn(correction))
                    .see(correction.position(), "the withdrawal"));
  }

  private static String insteadOfWithdrawn(Correction withdrawal) {
    return withdrawal
        .replacement()
        .map(claim -> "name `" + claim.value() + "`, which takes its place, or take this out")
        .orElse("take out what rests on it");
  }

  private Optional<Diagnostic> mistaken(Located<?> reference, String written) {
    return kind(written)
        .map(
            kind ->
                rule.error(
                        reference.position(),
                        "`"
                            + written
                            + "` is "
                            + Article.with(kind)
                            + ", not "
                            + Article.with(what))
                    .mend("name " + Article.with(what)));
  }

  private Optional<String> kind(String id) {
    return Stream.of(
            library.claim(new ClaimId(id)).map(unused -> "claim"),
            library.source(new SourceId(id)).map(unused -> "source"),
            library.entity(new EntityId(id)).map(unused -> "entity"),
            library.topic(new TopicId(id)).map(unused -> "topic"),
            library.disagreement(new DisagreementId(id)).map(unused -> "disagreement"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Diagnostic unknown(Located<?> reference, String written, Stream<?> known) {
    String suggestion =
        suggestions++ < MOST_SUGGESTIONS
            ? Suggestion.didYouMean(written, known.map(Object::toString))
            : "";
    return rule.error(reference.position(), "no " + what + " is called `" + written + "`")
        .mend(suggestion.isEmpty() ? "add it, or name one that is there" : suggestion);
  }
}

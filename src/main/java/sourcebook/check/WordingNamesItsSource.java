package sourcebook.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** “Reportedly” hides who reported it. */
final class WordingNamesItsSource implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "wording-names-its-source",
          "A reader can only weigh what somebody says if the wording tells who that is.",
          "claim: The ban was reportedly lifted.",
          "claim: The ban was lifted, the agency reported.");

  private static final Pattern VEIL =
      Pattern.compile(
          "\\b(reportedly|supposedly|purportedly|rumou?redly|apparently"
              + "|it (is|was) (said|reported|believed|thought|understood|rumou?red)"
              + "|(is|are|was|were) (said|reported|believed|thought|understood|rumou?red|known) to"
              + "|according to (reports|sources|observers|rumou?rs|the media)"
              + "|(sources|reports|observers|critics|some|many) (say|said|claim|claimed|believe|believed))\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return OwnWords.inEnglish(VEIL, library)
        .map(
            veil ->
                RULE.error(veil.position(), "“" + veil.value() + "” does not tell who says so")
                    .mend("name who says it, or leave the words out and let `said` tell"));
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;
import sourcebook.markdown.Sentences;

/** Two propositions in one claim cannot be cited apart. */
final class ClaimsAreOneSentence implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "claims-are-one-sentence",
          "One claim is one proposition; two in one cannot be cited, doubted or corrected "
              + "apart.",
          "claim: The ban was lifted. Trade grew.",
          "claim: The ban was lifted.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().claims().stream()
        .map(claim -> claim.wording().text())
        .filter(text -> !text.value().isEmpty())
        .flatMap(ClaimsAreOneSentence::fault);
  }

  private static Stream<Diagnostic> fault(Located<String> text) {
    int sentences = Sentences.split(text.value()).size();
    if (sentences > 1) {
      return Stream.of(
          RULE.error(text.position(), "this claim is " + sentences + " sentences")
              .mend("make a claim of each"));
    }
    if (!Sentences.isEnded(text.value())) {
      return Stream.of(
          RULE.error(text.position(), "this claim does not end like a sentence")
              .mend("end it with a full stop"));
    }
    return Stream.empty();
  }
}

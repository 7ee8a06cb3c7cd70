package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** What somebody said is worth what the speaker is worth. */
final class StatementsNameTheirSpeaker implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "statements-name-their-speaker",
          "A statement or assessment is worth what its speaker is worth, so each citation "
              + "says who that is.",
          """
          kind: statement
          cites:
            - {source: gazette, at: 3}""",
          """
          kind: statement
          cites:
            - {source: gazette, at: 3, said: ada-lovelace}""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .claims()
        .filter(claim -> claim.wording().kind().needsSpeaker())
        .flatMap(StatementsNameTheirSpeaker::speechless);
  }

  private static Stream<Diagnostic> speechless(Claim claim) {
    String kind = Article.with(Choice.word(claim.wording().kind()));
    return claim.citations().stream()
        .filter(citation -> citation.said().isEmpty())
        .map(
            citation ->
                RULE.error(citation.position(), "this citation names no speaker for " + kind)
                    .mend(
                        "add `said:` with the speaker's id, or the source's own if it speaks itself")
                    .see(claim.position(), "the claim"));
  }
}

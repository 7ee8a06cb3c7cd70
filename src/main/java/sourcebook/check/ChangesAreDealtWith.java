package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A warning that readers see is also one for editors. */
final class ChangesAreDealtWith implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "changes-are-dealt-with",
          "As long as nobody has looked at what rests on a changed paragraph, readers are told that it"
              + " is under review.",
          "- at: 16\n  change: slight\n  seen: 2025-05-02",
          "- at: 16\n  change: slight\n  seen: 2025-05-02\n  acknowledged: 2025-05-03\n  why: …");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .sources()
        .flatMap(
            source ->
                source.capture().underReview().stream().map(change -> warning(source, change)));
  }

  private static Diagnostic warning(Source source, SourceChange change) {
    String place = source.id() + ":" + change.paragraph();
    return RULE.warning(
            change.position(),
            "para. "
                + change.paragraph()
                + " of `"
                + source.id()
                + "` has changed, and what rests on it is under review")
        .mend(
            "look at what rests on it, "
                + change.now().map(hash -> "quote its words as they are now, ").orElse("")
                + "then run `./sourcebook recheck --acknowledge "
                + place
                + " --because \"…\"`"
                + change.now().map(hash -> ", which takes its new words in").orElse(""));
  }
}

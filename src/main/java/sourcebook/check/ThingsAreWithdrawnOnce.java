package sourcebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** What is gone cannot go again. */
final class ThingsAreWithdrawnOnce implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "things-are-withdrawn-once",
          "The address of something withdrawn tells why it went, and there is one reason to tell.",
          """
          - {claim: ban-lifted, kind: withdrawn, …}
          - {claim: ban-lifted, kind: withdrawn, …}""",
          "- {claim: ban-lifted, kind: withdrawn, …}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Map<String, Correction> first = new HashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Correction correction : library.content().corrections()) {
      if (correction.kind() == CorrectionKind.WITHDRAWN) {
        Correction earlier = first.putIfAbsent(correction.subject().name(), correction);
        if (earlier != null) {
          faults.add(fault(correction, earlier));
        }
      }
    }
    return faults.stream();
  }

  private static Diagnostic fault(Correction correction, Correction earlier) {
    return RULE.error(
            correction.position(), "`" + correction.subject().name() + "` was withdrawn before")
        .mend("take this entry out; what else there is to say of it has another `kind`")
        .see(earlier.position(), "the first withdrawal");
  }
}

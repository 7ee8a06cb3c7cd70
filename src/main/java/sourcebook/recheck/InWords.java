package sourcebook.recheck;

import java.util.Optional;
import sourcebook.content.Paragraphs;
import sourcebook.content.SourceChange;

/** The words in which people are told what became of a source. */
final class InWords {

  private InWords() {}

  /** “what was para. 5 is para. 6 now”: old and new numbers must not be taken for each other. */
  static String run(Run run) {
    boolean one = run.before().or(run::now).filter(InWords::isOne).isPresent();
    String is = one ? " is " : " are ";
    return switch (run.fate()) {
      case SAME -> run.before().map(InWords::place).orElse("") + is + "unchanged";
      case MOVED ->
          (one ? "what was " : "what were ")
              + run.before().map(InWords::place).orElse("")
              + is
              + run.now().map(InWords::place).orElse("")
              + " now";
      case NEW -> "new " + run.now().map(InWords::place).orElse("");
      case GONE -> run.before().map(InWords::place).orElse("") + is + "gone";
      case SLIGHT -> moved(run) + ": " + SourceChange.Kind.SLIGHT.inWords();
      case SUBSTANTIVE -> moved(run) + ": " + SourceChange.Kind.SUBSTANTIVE.inWords();
    };
  }

  /** “para. 7 (now 8): a few words differ”. */
  static String finding(Finding finding) {
    return run(
        new Run(
            Fate.valueOf(finding.kind().name()),
            Optional.of(new Paragraphs(finding.paragraph(), finding.paragraph())),
            finding.now().map(number -> new Paragraphs(number, number))));
  }

  /** Whether a change is known, and what was done about it. */
  static String standing(SourceChange change) {
    return change
        .acknowledged()
        .map(done -> "acknowledged on " + done.date().inWords() + ": " + done.why())
        .orElseGet(() -> "recorded on " + change.seen().inWords() + ", under review");
  }

  private static String moved(Run run) {
    boolean stands = run.before().equals(run.now());
    return run.before().map(InWords::place).orElse("")
        + (stands ? "" : " (now " + numbers(run.now()) + ")");
  }

  private static String place(Paragraphs run) {
    return (isOne(run) ? "para. " : "paras. ") + numbers(Optional.of(run));
  }

  private static String numbers(Optional<Paragraphs> run) {
    return run.map(paragraphs -> paragraphs.toString().replace('-', '–')).orElse("");
  }

  private static boolean isOne(Paragraphs run) {
    return run.first() == run.last();
  }
}

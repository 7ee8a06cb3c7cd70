package sourcebook.recheck;

import java.util.List;
import java.util.stream.Collectors;
import sourcebook.content.Choice;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.format.Quoted;

/** The files beside a source’s record that the program writes. */
public final class SourceFiles {

  private static final String HEAD =
      "# Written by `./sourcebook recheck`; it tells what became of the source since its capture.\n";

  private SourceFiles() {}

  /** Where its fingerprint is kept, as people know the place. */
  public static String fingerprint(Source source) {
    return beside(source, ".fp");
  }

  static String changes(Source source) {
    return beside(source, ".changes.yaml");
  }

  /** The text of the file that records changes. */
  static String text(List<SourceChange> changes) {
    return changes.isEmpty()
        ? HEAD + "[]\n"
        : HEAD + changes.stream().map(SourceFiles::text).collect(Collectors.joining("\n"));
  }

  private static String text(SourceChange change) {
    StringBuilder text =
        new StringBuilder("- at: " + change.paragraph() + "\n")
            .append("  change: " + Choice.word(change.kind()) + "\n")
            .append("  was: " + Quoted.yaml(change.was()) + "\n");
    change.now().ifPresent(now -> text.append("  now: " + Quoted.yaml(now) + "\n"));
    text.append("  seen: " + change.seen().written() + "\n");
    change
        .acknowledged()
        .ifPresent(
            done ->
                text.append("  acknowledged: " + done.date().written() + "\n")
                    .append("  why: " + Quoted.yaml(done.why()) + "\n"));
    return text.toString();
  }

  private static String beside(Source source, String ending) {
    return source.position().file().path().replaceFirst("\\.md$", ending);
  }
}

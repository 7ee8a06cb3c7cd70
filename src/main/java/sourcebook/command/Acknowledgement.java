package sourcebook.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.compiler.Rechecking;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.recheck.Acknowledging;

/**
 * That an editor has dealt with changes of a source.
 *
 * @param what the source's id, perhaps with a paragraph behind a colon
 */
record Acknowledgement(String what, String why, LocalDate today, SourceTexts texts) {

  private static final Pattern WHAT = Pattern.compile("([^:]+)(?::([1-9]\\d{0,6}))?");

  /** Writes it down, or says what must be done first; the answer is the exit code. */
  int carryOut(Rechecking rechecking, PrintWriter out) {
    Matcher parts = WHAT.matcher(what);
    if (!parts.matches()) {
      throw new WrongUsage(
          "`--acknowledge " + what + "` names no paragraph; write `gazette` or `gazette:9`");
    }
    Source source = Named.source(parts.group(1), rechecking.library(), "");
    List<SourceChange> changes = changes(source, Optional.ofNullable(parts.group(2)));
    Acknowledging acknowledging = new Acknowledging(source, changes, rechecking.library());
    Optional<Fingerprint> now =
        acknowledging.needsText() ? Optional.of(text(source, rechecking)) : Optional.empty();
    Acknowledging.Answer answer = acknowledging.answer(now, why, today, rechecking.log());
    if (!answer.refusals().isEmpty()) {
      answer.refusals().forEach(out::println);
      out.println("Nothing was acknowledged.");
      return ExitCode.FAULTS;
    }
    out.println("Written: " + String.join(", ", rechecking.write(answer.change())) + ".");
    return ExitCode.CLEAN;
  }

  private List<SourceChange> changes(Source source, Optional<String> paragraph) {
    List<SourceChange> changes =
        source.capture().underReview().stream()
            .filter(
                change ->
                    source
                        .capture()
                        .fingerprint()
                        .filter(f -> f.has(change.paragraph()))
                        .isPresent())
            .filter(
                change ->
                    paragraph.isEmpty()
                        || paragraph.get().equals(String.valueOf(change.paragraph())))
            .toList();
    if (changes.isEmpty()) {
      throw new WrongUsage(
          "no change of `"
              + what
              + "` is under review; `./sourcebook recheck "
              + source.id()
              + texts.option()
              + " --write` records those that there are");
    }
    return changes;
  }

  private Fingerprint text(Source source, Rechecking rechecking) {
    SourceText text = texts.of(source);
    if (text instanceof SourceText.Found found) {
      return rechecking.fingerprint(source, found.paragraphs(), found.from());
    }
    throw new WrongUsage(
        "the text of `"
            + source.id()
            + "` as it is now is needed for this, but "
            + (text instanceof SourceText.Absent absent
                ? absent.why()
                : unreachable((SourceText.Unreachable) text, source)));
  }

  private static String unreachable(SourceText.Unreachable text, Source source) {
    return text.why().contains("--articles")
        ? text.why()
        : text.why() + "; add `--articles DIR`, a folder with it as " + source.id() + ".txt";
  }
}

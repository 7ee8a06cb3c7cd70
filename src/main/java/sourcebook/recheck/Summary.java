package sourcebook.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.diagnostic.Counted;

/** The last line of a report. */
final class Summary {

  private Summary() {}

  static String of(List<Rechecked> sources) {
    long news = Rechecked.findings(sources).filter(f -> f.isNews() && !f.isAnotherText()).count();
    return (news == 0 ? nothing(sources) : changed(sources, news)) + rest(sources) + ".";
  }

  private static String changed(List<Rechecked> sources, long news) {
    List<Finding> findings = findings(sources).filter(Finding::isNews).toList();
    String bearing =
        findings.isEmpty()
            ? wordsStand(sources)
            : "; " + resting(findings) + " on " + counted(findings.size(), "changed paragraph");
    return Counted.of(news, "source has", "sources have") + " changed" + bearing;
  }

  /** Where no words changed on which anything rests. */
  private static String wordsStand(List<Rechecked> sources) {
    long renumbered =
        Rechecked.findings(sources)
            .filter(f -> f.isNews() && !f.isPinned() && !f.isAnotherText())
            .mapToLong(SourceFindings::renumbered)
            .sum();
    return renumbered == 0
        ? ", in nothing that the dossier rests on"
        : "; of what the dossier rests on only numbers moved; `--write` renumbers "
            + counted(renumbered, "citation");
  }

  /** “1 claim and 7 sentences rest”. */
  private static String resting(List<Finding> findings) {
    long claims = findings.stream().flatMap(f -> f.radius().claims().stream()).distinct().count();
    long sentences =
        findings.stream().flatMap(f -> f.radius().sentences().stream()).distinct().count();
    return counted(claims, "claim") + " and " + counted(sentences, "sentence") + " rest";
  }

  private static String nothing(List<Rechecked> sources) {
    long compared =
        Rechecked.findings(sources).filter(findings -> !findings.isAnotherText()).count();
    long known = findings(sources).count();
    return (compared == 0
            ? "Nothing was compared"
            : counted(compared, "source") + " compared, nothing new")
        + (known == 0 ? "" : ", " + counted(known, "known change"));
  }

  private static String counted(long number, String what) {
    return Counted.of(number, what, what + "s");
  }

  private static String rest(List<Rechecked> sources) {
    List<String> rest = new ArrayList<>();
    long others = Rechecked.findings(sources).filter(SourceFindings::isAnotherText).count();
    long skipped = sources.stream().filter(Rechecked.Skipped.class::isInstance).count();
    long unreachable = sources.stream().filter(Rechecked.Unreachable.class::isInstance).count();
    if (others > 0) {
      rest.add(others + " replaced by another text");
    }
    if (skipped > 0) {
      rest.add(skipped + " skipped");
    }
    if (unreachable > 0) {
      rest.add(unreachable + " not reached");
    }
    return rest.isEmpty() ? "" : "; " + String.join(", ", rest);
  }

  private static Stream<Finding> findings(List<Rechecked> sources) {
    return Rechecked.findings(sources)
        .filter(findings -> !findings.isAnotherText())
        .flatMap(findings -> findings.findings().stream());
  }
}

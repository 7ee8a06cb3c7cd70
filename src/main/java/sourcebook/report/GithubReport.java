package sourcebook.report;

import java.util.List;
import java.util.stream.Collectors;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Position;

/** The report as workflow commands, one line a fault. */
final class GithubReport {

  private GithubReport() {}

  static String of(List<Diagnostic> faults) {
    return faults.stream().map(GithubReport::command).collect(Collectors.joining());
  }

  private static String command(Diagnostic fault) {
    Position place = fault.position();
    String text = fault.message() + (fault.mend().isEmpty() ? "" : "\n" + fault.mend());
    return "::"
        + fault.severity().word()
        + " file="
        + property(place.file().path())
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",title="
        + property(fault.rule().id())
        + "::"
        + data(text)
        + "\n";
  }

  private static String data(String text) {
    return Invisible.shown(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

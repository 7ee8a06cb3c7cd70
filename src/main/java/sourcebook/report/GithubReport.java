package sourcebook.report;

import java.util.List;
import java.util.stream.Collectors;
import sourcebook.diagnostic.Diagnostic;

/** The report as workflow commands, one line a fault. */
final class GithubReport {

  private GithubReport() {}

  static String of(List<Diagnostic> faults) {
    return faults.stream().map(GithubReport::command).collect(Collectors.joining());
  }

  private static String command(Diagnostic fault) {
    return WorkflowCommand.line(
        fault.severity(),
        fault.position(),
        fault.rule().id(),
        fault.message() + (fault.mend().isEmpty() ? "" : "\n" + fault.mend()));
  }
}

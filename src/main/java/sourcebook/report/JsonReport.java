package sourcebook.report;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.json.Json;

/** The report for programs. */
final class JsonReport {

  private JsonReport() {}

  static String of(List<Diagnostic> faults) {
    return Json.object("diagnostics", Json.array(faults.stream().map(JsonReport::fault))).pretty();
  }

  private static Json fault(Diagnostic fault) {
    return Json.object(
        "rule", fault.rule().id(),
        "severity", fault.severity().word(),
        "place", place(fault.position()),
        "message", fault.message(),
        "why", fault.rule().why(),
        "mend", fault.mend(),
        "related", Json.array(fault.related().stream().map(JsonReport::related)));
  }

  private static Json related(Diagnostic.Related related) {
    return Json.object("place", place(related.position()), "message", related.message());
  }

  private static Json place(Position position) {
    return Json.object(
        "file", position.file().path(),
        "line", position.line(),
        "column", position.column(),
        "length", position.length());
  }
}

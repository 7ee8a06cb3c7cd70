package sourcebook.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.json.Json;

/** The report as SARIF 2.1.0. */
final class SarifReport {

  private SarifReport() {}

  static String of(List<Diagnostic> faults) {
    List<Rule> rules = faults.stream().map(Diagnostic::rule).distinct().toList();
    Json driver =
        Json.object(
            "name", "Sourcebook", "rules", Json.array(rules.stream().map(SarifReport::rule)));
    Json run =
        Json.object(
            "tool", Json.object("driver", driver),
            "columnKind", "unicodeCodePoints",
            "results", Json.array(faults.stream().map(fault -> result(fault, rules))));
    return Json.object(
            "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
            "version", "2.1.0",
            "runs", Json.array(Stream.of(run)))
        .pretty();
  }

  private static Json rule(Rule rule) {
    return Json.object(
        "id", rule.id(),
        "shortDescription", message(rule.id().replace('-', ' ')),
        "fullDescription", message(rule.why()),
        "help", message("Wrong:\n\n" + rule.wrong() + "\n\nRight:\n\n" + rule.right()));
  }

  private static Json result(Diagnostic fault, List<Rule> rules) {
    String text = fault.message() + (fault.mend().isEmpty() ? "" : "; " + fault.mend());
    return Json.object(
        "ruleId", fault.rule().id(),
        "ruleIndex", rules.indexOf(fault.rule()),
        "level", fault.severity().word(),
        "message", message(text),
        "locations", Json.array(Stream.of(location(fault.position()))),
        "relatedLocations", Json.array(related(fault.related())));
  }

  private static Stream<Json> related(List<Diagnostic.Related> related) {
    return IntStream.range(0, related.size())
        .mapToObj(
            i ->
                Json.object(
                    "id", i,
                    "physicalLocation", physical(related.get(i).position()),
                    "message", message(related.get(i).message())));
  }

  private static Json location(Position position) {
    return Json.object("physicalLocation", physical(position));
  }

  private static Json physical(Position position) {
    Json region =
        Json.object(
            "startLine", position.line(),
            "startColumn", position.column(),
            "endColumn", position.column() + position.length());
    return Json.object(
        "artifactLocation", Json.object("uri", uri(position.file().path())), "region", region);
  }

  private static Json message(String text) {
    return Json.object("text", text);
  }

  /**
   * SARIF section 3.4.3: a valid URI reference, so that spaces and the like are escaped, and a
   * colon in the first name does not make a scheme of it (RFC 3986, section 4.2).
   */
  private static String uri(String path) {
    boolean schemelike = path.substring(0, Math.max(0, path.indexOf('/'))).contains(":");
    try {
      return new URI(null, null, schemelike ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }
}

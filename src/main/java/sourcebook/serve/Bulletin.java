package sourcebook.serve;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Position;
import sourcebook.json.Json;

/** What browsers are told of a state. */
final class Bulletin {

  private final EditorLinks links;

  Bulletin(EditorLinks links) {
    this.links = links;
  }

  /** On one line, as events need it. */
  String of(State state) {
    return Json.object(
            "edition", state.edition(),
            "trouble", state.trouble(),
            "faults", Json.array(state.faults().stream().map(this::fault)))
        .inLine();
  }

  private Json fault(Diagnostic fault) {
    return Json.object(
        "rule", fault.rule().id(),
        "severity", fault.severity().word(),
        "message", Invisible.shown(fault.message()),
        "why", fault.rule().why(),
        "mend", Invisible.shown(fault.mend()),
        "place", place(fault.position()),
        "related", Json.array(fault.related().stream().map(this::related)));
  }

  private Json related(Diagnostic.Related related) {
    return Json.object(
        "message", Invisible.shown(related.message()), "place", place(related.position()));
  }

  /** The line’s text in three parts, of which the middle one is what is meant. */
  private Json place(Position position) {
    Optional<String> link = links.to(position);
    return Json.object(
        "text", Invisible.shown(position.toString()),
        "href", link.orElse(""),
        "line", Json.array(parts(position)));
  }

  private static Stream<String> parts(Position position) {
    int[] line = position.file().line(position.line()).codePoints().toArray();
    int from = Math.min(position.column() - 1, line.length);
    int to = Math.min(from + position.length(), line.length);
    return Stream.of(
            new String(line, 0, from),
            new String(line, from, to - from),
            new String(line, to, line.length - to))
        .map(Invisible::shown);
  }
}

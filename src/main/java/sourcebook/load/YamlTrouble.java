package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** What stops the YAML parser, in the words of somebody who writes YAML rather than parses it. */
final class YamlTrouble {

  /**
   * A way to stop, known by the parser's own words.
   *
   * @param words what the parser was at, a colon, and what it met
   * @param place where an editor would look for it
   * @param message a sentence, in which {@code $1} stands for the sign that was met
   */
  private record Known(
      Pattern words,
      Function<MarkedYamlEngineException, Optional<Mark>> place,
      String message,
      String mend) {}

  private static final List<Known> ALL =
      List.of(
          known(
              ".*quoted scalar: found unexpected (?:end of stream|document).*",
              MarkedYamlEngineException::getContextMark,
              "this quotation mark is never closed",
              "close it at the end of the text"),
          known(
              ".*quoted scalar: found unknown escape character (.).*",
              MarkedYamlEngineException::getProblemMark,
              "`\\$1` means nothing within double quotation marks",
              "write `\\\\` for a backslash that is meant as itself"),
          known(
              "while parsing a flow sequence: .*",
              MarkedYamlEngineException::getContextMark,
              "the list that begins with this bracket does not end",
              "put commas between its items and `]` behind the last"),
          known(
              "while parsing a flow mapping: .*",
              MarkedYamlEngineException::getContextMark,
              "what begins with this brace does not end",
              "put commas between its keys and `}` behind the last value; if they are there, a quotation"
                  + " mark within is not closed"),
          known(
              ".*: mapping values are not allowed here.*",
              MarkedYamlEngineException::getProblemMark,
              "this colon makes a key of what stands before it, and none can stand here",
              "put the whole text in quotation marks if the colon belongs to it, or mend the indent"),
          known(
              ".*: sequence entries are not allowed here.*",
              MarkedYamlEngineException::getProblemMark,
              "this hyphen begins a list item, and none can stand here",
              "begin the list on a line of its own, or put the text in quotation marks"),
          known(
              ".*: found character '\\\\t.*",
              MarkedYamlEngineException::getProblemMark,
              "this is a tab, and YAML is indented by spaces",
              "put spaces in its place"),
          known(
              ".*: found character '(.)' that cannot start any token.*",
              MarkedYamlEngineException::getProblemMark,
              "a text cannot begin with `$1`",
              "put the whole text in quotation marks"),
          known(
              "while scanning an (?:alias|anchor): .*",
              MarkedYamlEngineException::getContextMark,
              "a text cannot begin with `*` or `&`",
              "put the whole text in quotation marks"),
          known(
              "while scanning a simple key: .*",
              MarkedYamlEngineException::getContextMark,
              "this is no key, for no colon follows, and it does not belong to the line above",
              "put `: ` behind the key, or indent the line to carry on the one above"),
          known(
              ".*: expected <block end>, but found.*",
              MarkedYamlEngineException::getProblemMark,
              "this does not fit in with the lines above",
              "look here and above for an indent that is too wide or too narrow, or a quotation mark"
                  + " that is not closed"));

  private YamlTrouble() {}

  /** Why the parser stopped, as a fault in the file that it read. */
  static Diagnostic fault(JacksonException stop, TextFile file) {
    return stop.getCause() instanceof MarkedYamlEngineException marked
        ? fault(marked, file)
        : other(place(stop.getLocation(), file), words(stop));
  }

  private static Diagnostic fault(MarkedYamlEngineException stop, TextFile file) {
    String words = Optional.ofNullable(stop.getContext()).orElse("") + ": " + stop.getProblem();
    for (Known known : ALL) {
      Matcher met = known.words().matcher(words);
      if (met.matches()) {
        Position place = place(known.place().apply(stop), file);
        String message =
            met.groupCount() == 0 ? known.message() : known.message().replace("$1", met.group(1));
        return LoadRules.WELL_FORMED.error(place, message).mend(known.mend());
      }
    }
    return other(place(stop.getProblemMark(), file), stop.getProblem());
  }

  private static Diagnostic other(Position place, String words) {
    return LoadRules.WELL_FORMED
        .error(place, "this cannot be read as YAML: " + words)
        .mend(
            "look here and in the lines above for a missing quotation mark, bracket, colon or indent");
  }

  private static Known known(
      String words,
      Function<MarkedYamlEngineException, Optional<Mark>> place,
      String message,
      String mend) {
    return new Known(Pattern.compile(words, Pattern.DOTALL), place, message, mend);
  }

  private static Position place(Optional<Mark> mark, TextFile file) {
    return mark.map(m -> file.at(file.offset(m.getLine() + 1, m.getColumn() + 1), 1))
        .orElse(file.start());
  }

  private static Position place(TokenStreamLocation location, TextFile file) {
    return location == null || location.getLineNr() < 1
        ? file.start()
        : file.at(file.offset(location.getLineNr(), location.getColumnNr()), 1);
  }

  private static String words(JacksonException stop) {
    String message =
        stop instanceof StreamReadException read ? read.getOriginalMessage() : stop.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    return first.isBlank() ? "the text breaks off" : first.strip();
  }
}

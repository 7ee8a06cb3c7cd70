package sourcebook.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.diagnostic.TextFile;
import sourcebook.edit.TextEdit;

/**
 * Writes other numbers where paragraphs are named, in each form in which they may be written:
 * {@code 9}, {@code 9-11}, {@code [9, 12]} and a list of lines in YAML, {@code para. 9} and {@code
 * paras. 9-11, 14} in prose.
 */
final class LocatorEdit {

  /** In YAML a line end parts two items, and what stands behind a hash is a comment. */
  private static final Pattern IN_YAML =
      Pattern.compile("(\\d+)(?:[ \\t]*[-–][ \\t]*(\\d+))?|(?<=\\s)#.*");

  private static final Pattern IN_PROSE = Pattern.compile("(\\d+)(?:\\s*[-–]\\s*(\\d+))?");
  private static final Pattern ONE = Pattern.compile("para(?!s)");

  private final Locator locator;
  private final TextFile file;
  private final int start;
  private final boolean prose;

  private LocatorEdit(Locator locator) {
    this.locator = locator;
    this.file = locator.position().file();
    this.start = file.offset(locator.position().line(), locator.position().column());
    this.prose = file.text().startsWith("para", start);
  }

  /**
   * The edits that give each run its new numbers; none where they are the old ones.
   *
   * @param renumber the runs that a run becomes
   */
  static List<TextEdit> of(Locator locator, Function<Paragraphs, List<Paragraphs>> renumber) {
    return new LocatorEdit(locator).edits(renumber);
  }

  /** The edit that puts a list of runs, perhaps none, in the place of what is named in YAML. */
  static TextEdit rewritten(Locator locator, List<Paragraphs> runs) {
    LocatorEdit edit = new LocatorEdit(locator);
    String list = runs.stream().map(Paragraphs::toString).collect(Collectors.joining(", "));
    return new TextEdit(edit.file, edit.start, edit.end(), "[" + list + "]");
  }

  private int end() {
    if (file.text().charAt(start) == '[') {
      return file.text().indexOf(']', start) + 1;
    }
    Matcher written = IN_YAML.matcher(file.text());
    int end = start;
    for (int i = 0; i < locator.paragraphs().size(); i++) {
      end = next(written, end);
    }
    char quote = file.text().charAt(start);
    return quote == '"' || quote == '\'' ? end + 1 : end;
  }

  /** The offset behind the next run that stands there. */
  private int next(Matcher written, int from) {
    int end = from;
    do {
      if (!written.find(end)) {
        throw new IllegalStateException("no paragraph at " + locator.position());
      }
      end = written.end();
    } while (written.group(1) == null);
    return end;
  }

  private List<TextEdit> edits(Function<Paragraphs, List<Paragraphs>> renumber) {
    List<TextEdit> edits = new ArrayList<>();
    Matcher written = (prose ? IN_PROSE : IN_YAML).matcher(file.text());
    int from = start;
    for (Paragraphs run : locator.paragraphs()) {
      from = next(written, from);
      List<Paragraphs> runs = renumber.apply(run);
      if (!runs.equals(List.of(run))) {
        edits.add(new TextEdit(file, written.start(), written.end(), text(runs, written)));
      }
    }
    if (!edits.isEmpty() && isPlural(renumber)) {
      edits.addAll(plural());
    }
    return edits;
  }

  private String text(List<Paragraphs> runs, Matcher written) {
    String dash = written.group().indexOf('–') >= 0 ? "–" : "-";
    String text =
        runs.stream()
            .map(run -> run.toString().replace("-", dash))
            .collect(Collectors.joining(", "));
    return runs.size() > 1 && standsAlone(written) ? "[" + text + "]" : text;
  }

  /** Whether the run is a whole plain value, where a comma would end it or say something else. */
  private boolean standsAlone(Matcher written) {
    char before = file.text().charAt(written.start() - 1);
    boolean item = file.text().charAt(start) == '-';
    boolean value = written.start() == start && locator.paragraphs().size() == 1;
    return !prose && before != '"' && before != '\'' && (item || value);
  }

  private boolean isPlural(Function<Paragraphs, List<Paragraphs>> renumber) {
    List<Paragraphs> all =
        locator.paragraphs().stream().flatMap(run -> renumber.apply(run).stream()).toList();
    return all.size() > 1 || all.stream().anyMatch(run -> run.first() < run.last());
  }

  /** “para.” becomes “paras.”. */
  private List<TextEdit> plural() {
    Matcher one = ONE.matcher(file.text()).region(start, file.text().length());
    return prose && one.lookingAt()
        ? List.of(new TextEdit(file, one.end(), one.end(), "s"))
        : List.of();
  }
}

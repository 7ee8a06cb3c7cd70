package sourcebook.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.diagnostic.TextFile;
import sourcebook.load.Said;

/**
 * A YAML file that holds a list, to which more is written at its end. Everything in it stays as it
 * is, comments too.
 *
 * @param path where it is kept, as people know it
 * @param file as it was read; empty where there is none yet
 */
public record ListFile(String path, Optional<TextFile> file) {

  /** A list without an entry; comments around it stay. */
  private static final Pattern EMPTY = Pattern.compile("(?m)^\\[\\s*]");

  /** What first stands behind a hyphen is an entry: nothing but comments comes before it. */
  private static final Pattern ENTRY = Pattern.compile("(?m)^( *)-(?=\\s)");

  /**
   * The file with entries behind those that are there.
   *
   * @param entries each behind a hyphen, with a line end at the end and a blank line between two
   * @return empty where the file would say something else then, as it is laid out
   */
  public Optional<ContentChange> with(String entries) {
    return file.isEmpty()
        ? Optional.of(new ContentChange(List.of(), Map.of(path, entries)))
        : file.map(list -> end(list, entries))
            .filter(edit -> onlyAdds(edit, entries))
            .map(edit -> new ContentChange(List.of(edit), Map.of()));
  }

  /** What to do where nothing can be put at its end. */
  public String refusal() {
    return "nothing can be put at the end of "
        + path
        + " as it is laid out; `./sourcebook fmt` lays it out so that it can";
  }

  private static boolean onlyAdds(TextEdit edit, String entries) {
    Optional<Said> wanted =
        Said.of(edit.file().text()).flatMap(said -> Said.of(entries).flatMap(said::and));
    return wanted.isPresent()
        && wanted.equals(Said.of(TextEdit.applied(edit.file(), List.of(edit))));
  }

  private static TextEdit end(TextFile list, String entries) {
    String text = list.text();
    Matcher empty = EMPTY.matcher(text);
    if (!empty.find()) {
      int end = text.stripTrailing().length();
      String gap = end == 0 ? "" : "\n\n";
      return new TextEdit(list, end, text.length(), gap + indented(entries, text));
    }
    int start = text.substring(0, empty.start()).stripTrailing().length();
    String below = text.substring(empty.end()).strip();
    return new TextEdit(
        list,
        start,
        text.length(),
        (start == 0 ? "" : "\n") + below + (below.isEmpty() ? "" : "\n") + entries);
  }

  /** As far in as the entries that are there. */
  private static String indented(String entries, String text) {
    Matcher first = ENTRY.matcher(text);
    return first.find() ? entries.replaceAll("(?m)^(?=.)", first.group(1)) : entries;
  }
}

package sourcebook.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.diagnostic.TextFile;

/**
 * A YAML file that holds a list, to which more is written at its end. Everything in it stays as it
 * is, comments too.
 *
 * @param path where it is kept, as people know it
 * @param file as it was read; empty where there is none yet
 */
public record ListFile(String path, Optional<TextFile> file) {

  /** A list without an entry; comments above it stay. */
  private static final Pattern EMPTY = Pattern.compile("(?m)^\\[\\s*]\\s*\\z");

  private static final Pattern ENTRY = Pattern.compile("(?m)^( *)- ");
  private static final Pattern WORDS = Pattern.compile("(?m)^\\s*[^\\s#]");

  /** Whether its entries stand behind hyphens, or there are none. */
  public boolean canGrow() {
    return file.map(list -> ENTRY.matcher(list.text()).find() || !WORDS.matcher(kept(list)).find())
        .orElse(true);
  }

  /**
   * The file with entries behind those that are there.
   *
   * @param entries each behind a hyphen, with a line end at the end and a blank line between two
   */
  public ContentChange with(String entries) {
    return file.map(list -> new ContentChange(List.of(end(list, entries)), Map.of()))
        .orElseGet(() -> new ContentChange(List.of(), Map.of(path, entries)));
  }

  private static TextEdit end(TextFile list, String entries) {
    String text = list.text();
    String kept = kept(list);
    return new TextEdit(
        list, kept.length(), text.length(), gap(kept, text) + indented(entries, text));
  }

  private static String kept(TextFile list) {
    return EMPTY.matcher(list.text()).replaceFirst("").stripTrailing();
  }

  private static String gap(String kept, String text) {
    if (kept.isEmpty()) {
      return "";
    }
    return text.stripTrailing().equals(kept) ? "\n\n" : "\n";
  }

  /** As far in as the entries that are there. */
  private static String indented(String entries, String text) {
    Matcher first = ENTRY.matcher(text);
    return first.find() ? entries.replaceAll("(?m)^(?=.)", first.group(1)) : entries;
  }
}

package sourcebook.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.format.Quoted;
import sourcebook.load.Formatting;

/** A record in the making, a key a line. */
final class RecordText {

  private final List<String> lines = new ArrayList<>();

  /** A key with nothing behind it. */
  RecordText key(String key) {
    return put(key, "");
  }

  /** A key with a value of YAML; with nothing behind it where that is empty. */
  RecordText put(String key, String value) {
    lines.add(key + ": " + value);
    return this;
  }

  /** A key with words; with nothing behind it where there are none. */
  RecordText words(String key, String words) {
    return put(key, words.isBlank() ? "" : Quoted.yaml(words));
  }

  /** A key with a list of words; with nothing behind it where there are none. */
  RecordText words(String key, List<String> words) {
    return put(key, words.isEmpty() ? "" : list(words));
  }

  /** A key with a list of records below it; with nothing behind it where there are none. */
  RecordText records(String key, Stream<RecordText> records) {
    key(key);
    records.flatMap(record -> record.entry().lines()).forEach(line -> lines.add("  " + line));
    return this;
  }

  /**
   * The record as an entry of a list.
   *
   * @param file the name of a file that holds such records, whose form it has
   */
  String asEntry(String file) {
    return formed(file, entry());
  }

  /**
   * The record as the beginning of a Markdown file.
   *
   * @param file the file’s name, whose form it has
   */
  String asFrontMatter(String file) {
    return formed(file, joined("", "---\n") + "---\n");
  }

  /** A list in brackets. */
  static String list(List<String> words) {
    return "[" + String.join(", ", words.stream().map(Quoted::yaml).toList()) + "]";
  }

  private String entry() {
    return joined("  ", "- ");
  }

  private String joined(String indent, String beginning) {
    return lines.stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining(indent, beginning, ""));
  }

  private static String formed(String file, String text) {
    return Formatting.format(file, text).orElseThrow();
  }
}

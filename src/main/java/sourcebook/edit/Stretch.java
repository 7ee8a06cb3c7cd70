package sourcebook.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/**
 * Lines of a content file, both ends included and counted from one.
 *
 * @param path the file, as people know it
 */
public record Stretch(String path, int first, int last) implements Comparable<Stretch> {

  private static final Comparator<Stretch> ORDER =
      Comparator.comparing(Stretch::path).thenComparingInt(Stretch::first);

  /** A whole file. */
  static Stretch of(String path, String text) {
    return new Stretch(path, 1, Math.max(1, (int) text.lines().count()));
  }

  /** What edits of one file put there, where it will stand with all of them made. */
  static List<Stretch> of(TextFile file, List<TextEdit> edits) {
    TextFile edited = new TextFile(file.path(), TextEdit.applied(file, edits));
    List<Stretch> stretches = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
      String text = edit.text();
      int start = edit.start() + shift + text.length() - text.stripLeading().length();
      int end = edit.start() + shift + text.stripTrailing().length();
      stretches.add(new Stretch(file.path(), line(edited, start), line(edited, end)));
      shift += text.length() - (edit.end() - edit.start());
    }
    return stretches;
  }

  /** Whether a place is in these lines. */
  public boolean holds(Position place) {
    return place.file().path().equals(path) && first <= place.line() && place.line() <= last;
  }

  @Override
  public int compareTo(Stretch other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line}, which editors and terminals turn into a link; a whole file by its path. */
  @Override
  public String toString() {
    return first == 1 ? path : path + ":" + first;
  }

  private static int line(TextFile file, int offset) {
    return file.at(offset, 0).line();
  }
}

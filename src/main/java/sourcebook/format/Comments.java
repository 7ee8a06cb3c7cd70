package sourcebook.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The comments of a YAML text that have not been given to anything yet, in order. */
final class Comments {

  /**
   * A comment.
   *
   * @param start the offset of its {@code #}
   * @param words all of it, from the {@code #} on
   * @param column how far it is indented
   * @param alone whether nothing else stands on its line
   * @param blankBelow whether the line below it is blank
   */
  record Comment(int start, String words, int column, boolean alone, boolean blankBelow) {

    /** Its line, and a blank one where one follows. */
    List<String> lines() {
      return alone && blankBelow ? List.of(words, "") : List.of(words);
    }
  }

  private final Deque<Comment> pending = new ArrayDeque<>();

  private Comments() {}

  /**
   * All comments of a text.
   *
   * @param scalars the stretches in which nothing is a comment, in order: from, to
   */
  static Comments of(String text, List<int[]> scalars) {
    Comments comments = new Comments();
    int next = 0;
    int i = text.indexOf('#');
    while (i >= 0) {
      while (next < scalars.size() && scalars.get(next)[1] <= i) {
        next++;
      }
      boolean inside = next < scalars.size() && scalars.get(next)[0] <= i;
      if (!inside) {
        comments.pending.add(comment(text, i));
      }
      i = text.indexOf('#', inside ? scalars.get(next)[1] : lineEnd(text, i));
    }
    return comments;
  }

  /** Takes the comments from here on for as long as they are such. */
  List<Comment> take(Predicate<Comment> such) {
    List<Comment> taken = new ArrayList<>();
    while (!pending.isEmpty() && such.test(pending.element())) {
      taken.add(pending.remove());
    }
    return taken;
  }

  /** Takes what stands before an offset. */
  List<Comment> takeBefore(int offset) {
    return take(comment -> comment.start() < offset);
  }

  /** The words of all that are left, in an order of their own. */
  List<String> words() {
    return pending.stream().map(Comment::words).sorted().toList();
  }

  private static Comment comment(String text, int start) {
    int lineStart = text.lastIndexOf('\n', start) + 1;
    int end = lineEnd(text, start);
    boolean blankBelow =
        end < text.length() && text.substring(end + 1, lineEnd(text, end + 1)).isBlank();
    return new Comment(
        start,
        text.substring(start, end).stripTrailing(),
        start - lineStart,
        text.substring(lineStart, start).isBlank(),
        blankBelow);
  }

  private static int lineEnd(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }
}

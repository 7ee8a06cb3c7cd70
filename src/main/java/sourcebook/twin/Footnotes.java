package sourcebook.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What citation marks lead to. While a page is read, a mark stands in its text as a sign that no
 * page holds; what is said of it comes later on the page.
 */
final class Footnotes {

  private static final char SIGN = '\u0000';

  /** What is said of each mark, line by line, by the mark's id. */
  private final Map<String, List<String>> said = new HashMap<>();

  /** Source and paragraphs of each mark, in the order of the signs. */
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(String id, String place) {}

  /**
   * A sign for a mark.
   *
   * @param place its source and paragraphs, for where the page says no more of it
   */
  void mark(String id, String place, StringBuilder text) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append(SIGN).append(marks.size()).append(SIGN);
    marks.add(new Mark(id, place));
  }

  void say(String id, String line) {
    said.computeIfAbsent(id, unused -> new ArrayList<>()).add(line);
  }

  /** The text with numbers for the signs, and the footnotes below; what is alike is said once. */
  String in(CharSequence text) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringBuilder numbered = new StringBuilder(text.length() + 1024);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SIGN) {
        numbered.append(text.charAt(i));
        continue;
      }
      int end = i + 1;
      while (text.charAt(end) != SIGN) {
        end++;
      }
      String note = note(marks.get(Integer.parseInt(text, i + 1, end, 10)));
      numbers.putIfAbsent(note, numbers.size() + 1);
      numbered.append("[^").append(numbers.get(note)).append(']');
      i = end;
    }
    numbered.append('\n');
    numbers.forEach((note, n) -> numbered.append("\n[^").append(n).append("]: ").append(note));
    return numbered.toString();
  }

  private String note(Mark mark) {
    List<String> lines = said.getOrDefault(mark.id(), List.of());
    return lines.isEmpty() ? mark.place() : String.join(" — ", lines);
  }
}

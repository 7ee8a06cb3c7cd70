package sourcebook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks running text into lines: each sentence begins a line of its own, so that a change to one
 * touches no other. A citation marker is never broken.
 */
public final class RunningText {

  /** How wide a line of content may become where its words allow it, in characters. */
  public static final int WIDTH = 110;

  /**
   * What is never broken.
   *
   * @param begins whether it must begin a line
   */
  record Word(String text, boolean begins) {}

  /**
   * What would mean something to Markdown, or to a reader of YAML, at the beginning of a line:
   * marks of lists, headings, quotations, tables, code, rules and blocks.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "[-+*]|\\d{1,9}[.)]|#{1,6}|[=-]+|[*_-]{3,}|([>|<:]|```|~~~|!!!|\\?\\?\\?)\\S*");

  /** A mark of a list, a heading or a rule that a word is altogether, in two parts. */
  private static final Pattern WHOLE_MARK =
      Pattern.compile("(\\d{1,9}(?=[.)])|(?![.)]))([-+*.)]|#{1,6}|[=-]+|[*_-]{3,})");

  private RunningText() {}

  /** A word that begins a line and is to mean nothing but itself there. */
  static String unmarked(String word) {
    Matcher mark = WHOLE_MARK.matcher(word);
    return mark.matches() ? mark.group(1) + "\\" + mark.group(2) : word;
  }

  /**
   * The lines of a text without line ends of its own, each at most so wide if its words allow it.
   *
   * @param first how much of the first line is taken already
   */
  public static List<String> lines(String text, int first, int width) {
    StringBuilder plain = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    boolean[] whole = new boolean[text.length()];
    Matcher marker = CitationExtension.CITATION.matcher(text);
    int end = 0;
    while (marker.find()) {
      append(text, end, marker.start(), plain, offsets);
      plain.append(Sentences.MARKER);
      offsets.add(marker.start());
      for (int i = marker.start(); i < marker.end(); i++) {
        whole[i] = true;
      }
      end = marker.end();
    }
    append(text, end, text.length(), plain, offsets);
    Set<Integer> starts = new HashSet<>();
    for (Sentences.Span span : Sentences.split(plain.toString())) {
      starts.add(span.start() < offsets.size() ? offsets.get(span.start()) : text.length());
    }
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isSingleSpace(text, i) && !whole[i]) {
        words.add(new Word(text.substring(start, i), starts.contains(start)));
        start = i + 1;
      }
    }
    words.add(new Word(text.substring(start), starts.contains(start)));
    return filled(words, first, width);
  }

  /** The lines of these words. */
  static List<String> filled(List<Word> words, int first, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - first;
    for (Word word : joined(words)) {
      boolean fits = line.length() + 1 + word.text().length() <= room;
      if (line.length() > 0 && (word.begins() || !fits)) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      line.append(line.length() > 0 ? " " : "").append(word.text());
    }
    lines.add(line.toString());
    return lines;
  }

  /** Words that must not begin a line are joined to the one before. */
  private static List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      Word before = joined.isEmpty() ? new Word("", true) : joined.get(joined.size() - 1);
      boolean escapes = before.text().endsWith("\\");
      boolean joins = escapes ? !word.begins() : MARK.matcher(word.text()).matches();
      if (!joined.isEmpty() && joins) {
        joined.set(joined.size() - 1, new Word(before.text() + " " + word.text(), before.begins()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isSingleSpace(String text, int i) {
    return text.charAt(i) == ' '
        && text.charAt(i - 1) != ' '
        && i + 1 < text.length()
        && text.charAt(i + 1) != ' ';
  }

  private static void append(
      String text, int start, int end, StringBuilder plain, List<Integer> offsets) {
    for (int i = start; i < end; i++) {
      plain.append(text.charAt(i));
      offsets.add(i);
    }
  }
}

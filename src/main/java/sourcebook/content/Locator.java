package sourcebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcebook.diagnostic.Position;

/**
 * Where in a source a citation points: runs of paragraphs in the order written. {@code paragraphs}
 * is empty where what was written, perhaps nothing, is no such place.
 */
public record Locator(String written, List<Paragraphs> paragraphs, Position position) {

  private static final Pattern RUN = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

  public Locator {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads {@code 9}, {@code 9-11} or {@code 9, 12-14}. */
  public static Locator read(String written, Position position) {
    return new Locator(written, runs(written), position);
  }

  /** Their numbers, in the order written. */
  public List<Integer> numbers() {
    return paragraphs.stream().flatMap(Paragraphs::numbers).distinct().toList();
  }

  /** Whether a paragraph is among those meant. */
  public boolean contains(int paragraph) {
    return paragraphs.stream().anyMatch(run -> run.contains(paragraph));
  }

  /** {@code 9-11,14}: compact, for attributes and comparison. */
  public String compact() {
    return compact(paragraphs);
  }

  /** “para. 9” or “paras. 9–11, 14”. */
  public String inWords() {
    return inWords(paragraphs);
  }

  /** The same of paragraphs that nobody wrote in one place. */
  public static String inWords(List<Paragraphs> paragraphs) {
    boolean one = paragraphs.size() == 1 && paragraphs.get(0).first() == paragraphs.get(0).last();
    return (one ? "para. " : "paras. ") + compact(paragraphs).replace(",", ", ").replace('-', '–');
  }

  private static String compact(List<Paragraphs> paragraphs) {
    return paragraphs.stream().map(Paragraphs::toString).collect(Collectors.joining(","));
  }

  /** Reads the same without a place; nothing where it is none. */
  public static List<Paragraphs> runs(String written) {
    List<Paragraphs> runs = new ArrayList<>();
    for (String part : written.split(",", -1)) {
      Matcher run = RUN.matcher(part.strip());
      if (!run.matches()) {
        return List.of();
      }
      int first = Integer.parseInt(run.group(1));
      int last = run.group(2) == null ? first : Integer.parseInt(run.group(2));
      if (first < 1 || last < first) {
        return List.of();
      }
      runs.add(new Paragraphs(first, last));
    }
    return runs;
  }
}

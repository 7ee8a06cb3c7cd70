package sourcebook.diagnostic;

import java.util.List;

/** Things in a row, as a sentence lists them. */
public final class Listed {

  private Listed() {}

  /** “a”, “a and b”, “a, b and c”; nothing of nothing. */
  public static String and(List<String> things) {
    return joined(things, " and ");
  }

  /** “a”, “a or b”, “a, b or c”; nothing of nothing. */
  public static String or(List<String> things) {
    return joined(things, " or ");
  }

  private static String joined(List<String> things, String beforeTheLast) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + beforeTheLast + things.get(last);
  }
}

package sourcebook.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that holds prose, by its path without {@code .html}: {@code index}, {@code disagreements},
 * {@code topics/legal-effects}.
 */
public record PageName(String value) {

  /** What such a name looks like, as a regular expression. */
  public static final String PATTERN =
      "index|disagreements|(topics|sources|entities|claims)/(" + Id.PATTERN + ")";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /** Whether a text may name such a page, which need not be there. */
  public static boolean isWellFormed(String written) {
    Matcher form = FORM.matcher(written);
    return form.matches() && (form.group(2) == null || Id.isWellFormed(form.group(2)));
  }

  public PageName {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the name of a page: " + value);
    }
  }

  /** Whether the page comes and goes with a topic, a source or an entity. */
  public boolean isOfOneThing() {
    return value.matches("(topics|sources|entities)/.*");
  }

  @Override
  public String toString() {
    return value;
  }
}

package sourcebook.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that holds prose, by its path without {@code .html}: {@code index}, {@code disagreements},
 * {@code topics/legal-effects}.
 */
public record PageName(String value) {

  private static final Pattern FORM =
      Pattern.compile("index|disagreements|(topics|sources|entities|claims)/(.+)");

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

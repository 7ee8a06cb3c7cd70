package sourcebook.diagnostic;

import java.util.Locale;

/** How much a fault weighs: an error stops publication, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word used in every report format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

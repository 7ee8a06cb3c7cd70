package sourcebook.content;

/** What a source is called: its title as printed, and the short label for citation marks. */
public record Title(String full, String label) {

  /** A longer label would push the words beside a citation mark off a telephone's screen. */
  public static final int LONGEST_LABEL = 24;
}

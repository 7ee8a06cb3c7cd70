package sourcebook.picture;

/** How exactly a date is known, and so the shape of its mark. */
enum Precision {
  /** One day: a dot. */
  DAY("an exact day"),
  /** Something within a span of days: a bar as long as the span. */
  SPAN("some time in the month, year or span"),
  /** A span one end of which is open or unknown: a bar with a point. */
  OPEN("no end, or no beginning, is given"),
  /** Anything that is said to be uncertain or approximate: hollow. */
  DOUBTFUL("about then, or uncertain");

  private final String words;

  Precision(String words) {
    this.words = words;
  }

  /** What the shape says. */
  String words() {
    return words;
  }
}

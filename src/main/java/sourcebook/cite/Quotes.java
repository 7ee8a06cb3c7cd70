package sourcebook.cite;

/** Which quotation marks a style puts around titles, and around what is quoted in them. */
@SuppressWarnings("ImmutableEnumChecker") // a pair is two texts
enum Quotes {
  AMERICAN(new Pair("“", "”", true), new Pair("‘", "’", true)),
  BRITISH(new Pair("‘", "’", false), new Pair("“", "”", false));

  /**
   * An opening and a closing mark.
   *
   * @param takesPunctuation whether a comma or full stop that follows goes inside
   */
  record Pair(String open, String close, boolean takesPunctuation) {}

  private final Pair outer;
  private final Pair inner;

  Quotes(Pair outer, Pair inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** The marks at a depth of quotation; 0 is the outermost. */
  Pair at(int depth) {
    return depth % 2 == 0 ? outer : inner;
  }
}

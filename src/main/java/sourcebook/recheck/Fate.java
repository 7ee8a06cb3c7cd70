package sourcebook.recheck;

/** What has become of a paragraph. */
public enum Fate {
  /** It stands where it stood, word for word. */
  SAME,
  /** It stands under another number, word for word. */
  MOVED,
  /** A few of its words are different. */
  SLIGHT,
  /** Other words stand in its place. */
  SUBSTANTIVE,
  /** Nothing stands in its place. */
  GONE,
  /** It was not there before. */
  NEW
}

package sourcebook.edit;

/** How a file begins and ends its lines, which reading it folds away. */
record LineEnds(String begin, String end) {

  private static final String MARK = "\uFEFF";

  /** Those of a file as it stands on disk; where it mixes line ends, the plain ones. */
  static LineEnds of(String raw) {
    String bare = raw.replace("\r\n", "");
    boolean windows = raw.contains("\r\n") && bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0;
    return new LineEnds(raw.startsWith(MARK) ? MARK : "", windows ? "\r\n" : "\n");
  }

  /** A text as it is to stand on disk. */
  String unfolded(String text) {
    return begin + text.replace("\n", end);
  }
}

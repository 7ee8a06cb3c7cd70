package sourcebook.capture;

/** A text in the making, with white space as style sheets have it (CSS Text 3, section 4.1). */
final class PlainText {

  private final StringBuilder text = new StringBuilder();

  /** Whether words stand in this line, or this cell of it. */
  private boolean hasWords;

  /** Whether white space has come since the last word. */
  private boolean isSpaced;

  /** Words whose spaces, tabs and line ends in a row are as one space, and none at the ends. */
  void flow(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        isSpaced = true;
      } else {
        write(c);
      }
    }
  }

  /** Words whose white space stays as it is. */
  void keep(String words) {
    text.append(isSpaced && hasWords ? " " : "").append(words);
    isSpaced = false;
    hasWords = true;
  }

  void endLine() {
    startAfter('\n');
  }

  void beginCell() {
    startAfter('\t');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void write(char c) {
    if (isSpaced && hasWords) {
      text.append(' ');
    }
    text.append(c);
    isSpaced = false;
    hasWords = true;
  }

  private void startAfter(char separator) {
    text.append(separator);
    isSpaced = false;
    hasWords = false;
  }
}

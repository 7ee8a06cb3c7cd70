package sourcebook.content;

/** A run of paragraphs of a source, both ends included; the first paragraph is number 1. */
public record Paragraphs(int first, int last) {

  public Paragraphs {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a run of paragraphs: " + first + "-" + last);
    }
  }

  public boolean contains(int paragraph) {
    return first <= paragraph && paragraph <= last;
  }

  /** {@code 9} or {@code 9-11}. */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}

package sourcebook.diagnostic;

/** Leads from a stretch of text, wherever it was taken from, back to its place in the file. */
@FunctionalInterface
public interface Places {

  /** The place of {@code length} characters of that text from {@code start} on. */
  Position at(int start, int length);
}

package sourcebook.format;

/** Words as a value of YAML, whatever they are. */
public final class Quoted {

  private Quoted() {}

  /** On one line, between double quotation marks. */
  public static String yaml(String words) {
    return Scalars.quoted(words.strip().replaceAll("\\s+", " "));
  }

  /** An id: between quotation marks only where some tool would take it for a number or the like. */
  public static String id(String id) {
    return Scalars.oneLine(id, Layout.Marks.SOME, true);
  }
}

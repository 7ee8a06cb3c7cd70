package sourcebook.edit;

/** Words as a value of YAML, whatever they are. */
public final class Quoted {

  private Quoted() {}

  /** On one line, between double quotation marks. */
  public static String yaml(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

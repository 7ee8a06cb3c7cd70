package sourcebook.recheck;

/** Words as a value of YAML, whatever they are. */
final class Quoted {

  private Quoted() {}

  /** On one line, between double quotation marks. */
  static String yaml(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

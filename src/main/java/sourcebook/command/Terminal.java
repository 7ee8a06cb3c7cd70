package sourcebook.command;

import java.util.Map;
import java.util.Set;
import sourcebook.report.Ink;

/**
 * What those who read a command's output can be shown.
 *
 * @param colours whether results may be coloured
 * @param rewrites whether a line of progress may be written over by the next
 */
record Terminal(boolean colours, boolean rewrites) {

  /** A file or a pipe: whatever is printed stays as it is. */
  static final Terminal NONE = new Terminal(false, false);

  /** What results are written with. */
  Ink ink() {
    return colours ? Ink.COLOURED : Ink.PLAIN;
  }

  /**
   * Java cannot tell what its standard streams are, so that the launcher does.
   *
   * @param attached which of the streams {@code out} and {@code err} are terminals, with commas
   * @param environment {@code NO_COLOR} (no-color.org) and {@code TERM} count
   */
  static Terminal of(String attached, Map<String, String> environment) {
    Set<String> terminals = Set.of(attached.split(",", -1));
    String kind = environment.getOrDefault("TERM", "");
    boolean able = !kind.isEmpty() && !kind.equals("dumb");
    boolean wantsColour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        able && wantsColour && terminals.contains("out"), able && terminals.contains("err"));
  }
}

package sourcebook.report;

import sourcebook.diagnostic.Invisible;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Severity;

/** A command to GitHub’s runner, which becomes an annotation on a line of a file. */
public final class WorkflowCommand {

  private WorkflowCommand() {}

  /** The command with its line end; whatever is in the text, it is no other command. */
  public static String line(Severity severity, Position place, String title, String text) {
    return "::"
        + severity.word()
        + " file="
        + property(place.file().path())
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",title="
        + property(title)
        + "::"
        + data(text)
        + "\n";
  }

  private static String data(String text) {
    return Invisible.shown(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

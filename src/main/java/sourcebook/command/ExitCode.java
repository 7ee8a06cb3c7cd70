package sourcebook.command;

/** How a command ends. */
final class ExitCode {

  static final int CLEAN = 0;

  /** The content, the theme or the site breaks a rule. */
  static final int FAULTS = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** The machine refused something, or we did something wrong. */
  static final int FAILURE = 3;

  private ExitCode() {}
}

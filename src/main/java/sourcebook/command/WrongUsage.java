package sourcebook.command;

/** The command was called in a way that cannot work; the message says what to do instead. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message);
  }
}

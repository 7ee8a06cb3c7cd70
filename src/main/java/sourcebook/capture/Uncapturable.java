package sourcebook.capture;

/** A document whose paragraphs cannot be read; the message says why, and what to do instead. */
public final class Uncapturable extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;

  Uncapturable(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}

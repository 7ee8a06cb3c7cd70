package sourcebook.fetch;

import java.net.URI;

/**
 * A document that cannot be had; the message says why, and what to do where one can do something.
 */
public final class Unfetchable extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;

  Unfetchable(String message) {
    super(message);
    this.message = message;
  }

  /**
   * @param why what the document, or its host, does
   */
  Unfetchable(URI address, String why) {
    this("`" + address + "` " + why);
  }

  @Override
  public String getMessage() {
    return message;
  }
}

package sourcebook.fetch;

/** What a server means by its numbers (RFC 9110, section 15). */
final class StatusWords {

  private static final int SERVER_ERROR = 500;

  private StatusWords() {}

  static String of(int status) {
    return words(status).formatted(status);
  }

  private static String words(int status) {
    return switch (status) {
      case 404, 410 -> "is gone: nothing is there any more (%d)";
      case 401, 402, 403, 407 ->
          "is refused to programs (%d); save the page in your browser and capture that file";
      case 408, 425, 429, 503 -> "is busy (%d); try later";
      case 451 -> "is withheld for legal reasons (%d)";
      default ->
          status < SERVER_ERROR ? "brings no document (%d)" : "is out of order (%d); try later";
    };
  }
}

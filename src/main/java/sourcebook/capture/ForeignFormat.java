package sourcebook.capture;

import java.util.regex.Pattern;

/** Files that are often taken for texts, known by how they begin. */
enum ForeignFormat {
  PDF("\\s*%PDF-", "a PDF; save its text as .txt and capture that"),
  IMAGE(
      "\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF.{1,4}WEBP|.?ftyp(avif|heic)",
      "an image; type what it says into a .txt file and capture that"),
  WEB_ARCHIVE(
      "bplist00|From: <Saved by |MIME-Version:",
      "a web archive; save the page as HTML or its text as .txt, and capture that"),
  OFFICE(
      "PK\u0003\u0004|\u00D0\u00CF\u0011\u00E0|\\{\\\\rtf",
      "an office document or an archive; save its text as .txt and capture that"),
  COMPRESSED("\u001F\u008B|\u00FD7zXZ|7z\u00BC\u00AF", "compressed; unpack it and capture that");

  private final Pattern beginning;
  private final String advice;

  ForeignFormat(String beginning, String advice) {
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    this.advice = advice;
  }

  /**
   * @param start the beginning of a file, a character for each byte that is not zero
   */
  boolean begins(String start) {
    return beginning.matcher(start).lookingAt();
  }

  String advice() {
    return advice;
  }
}

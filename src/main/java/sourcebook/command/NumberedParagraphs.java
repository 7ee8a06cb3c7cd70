package sourcebook.command;

import java.util.List;
import java.util.stream.IntStream;
import sourcebook.diagnostic.Invisible;

/** A text's paragraphs by the numbers that citations give them, a line each, to be read only. */
record NumberedParagraphs(List<String> paragraphs) {

  /** A terminal of 80 columns shows such a line with a column to spare on either side. */
  private static final int WIDTH = 78;

  private static final String GAP = "  ";
  private static final String ELLIPSIS = " …";

  NumberedParagraphs {
    paragraphs = List.copyOf(paragraphs);
  }

  /** All lines; a paragraph that is longer than its line ends in an ellipsis. */
  List<String> lines() {
    int digits = String.valueOf(paragraphs.size()).length();
    int room = WIDTH - digits - GAP.length();
    return IntStream.rangeClosed(1, paragraphs.size())
        .mapToObj(
            number ->
                ("%" + digits + "d").formatted(number)
                    + GAP
                    + beginning(paragraphs.get(number - 1), room))
        .toList();
  }

  private static String beginning(String paragraph, int room) {
    String text = Invisible.shown(paragraph.strip().replaceAll("\\s+", " "));
    if (text.codePointCount(0, text.length()) <= room) {
      return text;
    }
    int most = text.offsetByCodePoints(0, room - ELLIPSIS.length());
    int space = text.lastIndexOf(' ', most);
    // A language without spaces, or an address, is cut wherever the line ends.
    return text.substring(0, space > 0 ? space : most) + ELLIPSIS;
  }
}

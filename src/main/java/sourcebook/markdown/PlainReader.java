package sourcebook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.diagnostic.Places;

/**
 * Reads one line of words and citation markers, in which Markdown has nothing to say. Notes and
 * descriptions are such lines by the thousand, and a Markdown parser takes a millisecond to begin.
 */
final class PlainReader {

  /** Everything that may mean something in Markdown, wherever it stands or at the beginning. */
  private static final Pattern MARKDOWN =
      Pattern.compile("[*_`<>\\\\&#~|\\[\\]\\n\\t]|^\\s|^[-+=!:]|^\\d+[.)]");

  private PlainReader() {}

  /** The prose that a Markdown parser would find, or empty where one must be asked. */
  static Optional<Prose> read(String text, Places places) {
    InlineText inline = new InlineText();
    Matcher citation = CitationExtension.CITATION.matcher(text);
    int start = 0;
    while (citation.find()) {
      if (!words(text, start, citation.start(), inline)) {
        return Optional.empty();
      }
      inline.marker(
          MarkerReader.read(citation.group(), citation.start(), places), citation.start());
      start = citation.end();
    }
    boolean plain = start > 0 && words(text, start, text.length(), inline);
    if (!plain || inline.markerBeforeWords().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Prose(List.of(new Passage("p", inline.sentences(places), false))));
  }

  private static boolean words(String text, int start, int end, InlineText inline) {
    if (MARKDOWN.matcher(text).region(start, end).useAnchoringBounds(start == 0).find()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      inline.character(text.charAt(i), i);
    }
    return true;
  }
}

package sourcebook.evidence;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Source;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.Quotation;
import sourcebook.library.CitedPlace;

/**
 * The paragraphs that a citation points to, as far as a fingerprint knows them.
 *
 * @param paragraphs their numbers, all of which are there
 */
public record CitedText(Source source, Fingerprint fingerprint, List<Integer> paragraphs) {

  public CitedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Empty where the source has no fingerprint. */
  public static Optional<CitedText> of(CitedPlace place) {
    return place
        .source()
        .capture()
        .fingerprint()
        .map(
            text ->
                new CitedText(
                    place.source(),
                    text,
                    place.locator().numbers().stream().filter(text::has).distinct().toList()));
  }

  /** Whether these words are known to stand in one of the paragraphs. */
  public boolean has(String words) {
    Quotation quotation = fingerprint.quotation(words);
    return paragraphs.stream()
        .anyMatch(number -> quotation.standsIn(fingerprint.paragraph(number)));
  }

  /** The paragraphs of the whole source in which these words are known to stand. */
  public List<Integer> allWith(String words) {
    return fingerprint.paragraphsWith(words);
  }

  /** Of all cited paragraphs, the first in which some of these words are known to stand, if any. */
  public Optional<Integer> firstWithPart(String words) {
    return paragraphs.stream().filter(number -> !partsIn(number, words).isEmpty()).findFirst();
  }

  /** The runs of these words that are known to stand in a paragraph, normalised. */
  public List<String> partsIn(int paragraph, String words) {
    return fingerprint.quotation(words).partsIn(fingerprint.paragraph(paragraph));
  }
}

package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import sourcebook.content.Source;
import sourcebook.edtf.Edtf;
import sourcebook.evidence.ParagraphUse;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;

/**
 * What can be proved of a source; each text may be empty.
 *
 * @param taken when its fingerprint was taken, in words
 * @param uncaptured why there is none
 * @param use which of its paragraphs the dossier makes use of
 * @param reliesOn whom it says it has its report from
 */
public record CaptureView(String taken, String uncaptured, String use, List<Anchor> reliesOn) {

  static CaptureView of(Source source, PagePath page, Library library) {
    return new CaptureView(
        source.capture().fingerprint().map(CaptureView::taken).orElse(""),
        source.capture().uncaptured().orElse(""),
        ParagraphUse.of(source, library).map(CaptureView::inWords).orElse(""),
        source.publication().reliesOn().stream()
            .flatMap(id -> library.party(id.value()).stream())
            .map(party -> new Anchor(party.name(), Paths.party(page, party)))
            .toList());
  }

  /** The day of a fingerprint, in words. */
  static String taken(Fingerprint fingerprint) {
    String day = fingerprint.header().captured();
    return Edtf.parse(day).map(Edtf::inWords).orElse(day);
  }

  private static String inWords(ParagraphUse use) {
    String of = use.stating() + " of its " + use.length() + " paragraphs state something; ";
    return of
        + (use.unused().isEmpty()
            ? "claims rest on every one of them."
            : "no claim rests on " + ranges(use.unused()) + ".");
  }

  /** Numbers in order, three and more in a row by the first and the last of them. */
  private static String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    for (int from = 0, to; from < numbers.size(); from = to) {
      to = from + 1;
      while (to < numbers.size() && numbers.get(to) - numbers.get(to - 1) == 1) {
        to++;
      }
      if (to - from > 2) {
        ranges.add(numbers.get(from) + "–" + numbers.get(to - 1));
      } else {
        numbers.subList(from, to).forEach(number -> ranges.add(String.valueOf(number)));
      }
    }
    return String.join(", ", ranges);
  }
}

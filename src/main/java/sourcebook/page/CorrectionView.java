package sourcebook.page;

import java.util.List;
import sourcebook.content.Choice;
import sourcebook.content.Correction;
import sourcebook.library.Library;

/** A correction as it is shown, with a link to what it concerns and to what took its place. */
public record CorrectionView(
    String date, Anchor subject, String kind, String was, String why, List<Anchor> replacement) {

  static CorrectionView of(Correction correction, PagePath from, Library library) {
    return new CorrectionView(
        correction.date().inWords(),
        subject(correction, from),
        Choice.word(correction.kind()),
        correction.was().value(),
        correction.why(),
        correction.replacement().stream()
            .flatMap(id -> library.claim(id.value()).stream())
            .map(claim -> new Anchor(claim.text(), from.to(Paths.claim(claim.id()))))
            .toList());
  }

  private static Anchor subject(Correction correction, PagePath from) {
    return new Anchor(correction.subject().name(), from.to(Paths.corrected(correction)));
  }
}

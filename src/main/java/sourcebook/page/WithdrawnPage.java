package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;

/** What stands at the address of something that was withdrawn. */
final class WithdrawnPage implements PageKind {

  /** What the template shows. */
  public record View(Frame frame, CorrectionView withdrawal) implements Model {}

  @Override
  public Stream<PagePlan> plans(Edition edition) {
    List<Correction> log = edition.library().content().corrections();
    return log.stream()
        .filter(correction -> correction.kind() == CorrectionKind.WITHDRAWN)
        .map(
            correction ->
                PagePlan.of(Paths.corrected(correction), () -> page(correction, edition)));
  }

  private static Page page(Correction correction, Edition edition) {
    PagePath path = Paths.corrected(correction);
    Frame frame = edition.frame(path, "Withdrawn", "What stood here was withdrawn.");
    return new Page(
        path, "withdrawn", new View(frame, CorrectionView.of(correction, path, edition.library())));
  }
}

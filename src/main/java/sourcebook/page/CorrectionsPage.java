package sourcebook.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.library.Library;

/** The log of corrections, newest first. */
final class CorrectionsPage implements SinglePage {

  /** What the template shows. */
  public record View(Frame frame, List<CorrectionView> corrections) implements Model {}

  @Override
  public PagePath path() {
    return Paths.CORRECTIONS;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Library library = edition.library();
    List<CorrectionView> newestLast =
        library.content().corrections().stream()
            .map(correction -> CorrectionView.of(correction, path, library))
            .toList();
    List<CorrectionView> newestFirst = new ArrayList<>(newestLast);
    Collections.reverse(newestFirst);
    Frame frame =
        edition.frame(path, "Corrections", "What changed in this dossier, and why.", PageType.LIST);
    return Stream.of(new Page(path, "corrections", new View(frame, newestFirst)));
  }
}

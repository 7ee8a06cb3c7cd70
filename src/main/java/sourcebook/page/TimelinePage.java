package sourcebook.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;
import sourcebook.library.Library;

/** Every dated claim, oldest first, year by year. */
final class TimelinePage implements PageKind {

  /** What the template shows. */
  public record View(Frame frame, List<Year> years, List<Note> notes) implements Model {}

  /** A year and its claims. */
  public record Year(String name, String id, List<ClaimView> claims) {}

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = Paths.TIMELINE;
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(library, path, apparatus);
    Map<String, List<ClaimView>> years = new LinkedHashMap<>();
    ClaimOrder.byDate(library.claims())
        .filter(claim -> claim.wording().date().flatMap(WrittenDate::edtf).isPresent())
        .forEach(
            claim ->
                years
                    .computeIfAbsent(year(claim), unused -> new ArrayList<>())
                    .add(claims.compose(claim)));
    List<Year> shown =
        years.entrySet().stream()
            .map(
                year ->
                    new Year(year.getKey(), "y" + year.getKey().replace(' ', '-'), year.getValue()))
            .toList();
    Frame frame = edition.frame(path, "Timeline", "What happened when, as far as the sources say.");
    return Stream.of(new Page(path, "timeline", new View(frame, shown, apparatus.notes())));
  }

  private static String year(Claim claim) {
    Edtf date = claim.wording().date().flatMap(WrittenDate::edtf).orElseThrow();
    return date.earliest().equals(LocalDate.MIN)
        ? "before"
        : String.valueOf(date.earliest().getYear());
  }
}

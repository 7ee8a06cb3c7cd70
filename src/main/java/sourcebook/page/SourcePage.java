package sourcebook.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Source;
import sourcebook.content.WrittenDate;
import sourcebook.library.Library;

/** A source: its bibliographic record, our summary, and the claims that rest on it. */
final class SourcePage implements PageKind {

  /** What the template shows. */
  public record View(
      Frame frame,
      Details details,
      List<ProsePart> summary,
      List<ClaimView> alone,
      List<ClaimView> shared,
      List<Anchor> disagreements,
      List<ChangeView> changes,
      List<Note> notes)
      implements Model {}

  /** What is known of the document; a text that is empty is unknown. */
  public record Details(
      Reference reference,
      String kind,
      String language,
      String retrieved,
      String notes,
      CaptureView capture) {}

  @Override
  public Stream<Page> pages(Edition edition) {
    return edition.library().sources().map(source -> page(source, edition));
  }

  private static Page page(Source source, Edition edition) {
    PagePath path = Paths.source(source.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(library, path, apparatus);
    List<Claim> resting = ClaimOrder.byDate(library.claimsCiting(source.id())).toList();
    View view =
        new View(
            edition.frame(
                path,
                source.title().full(),
                "What " + source.title().label() + " reports, and the claims that rest on it."),
            details(source, path, library),
            new ProseComposer(path, apparatus).compose(source.summary()),
            resting.stream()
                .filter(claim -> restsOnlyOn(claim, source))
                .map(claims::inList)
                .toList(),
            resting.stream()
                .filter(claim -> !restsOnlyOn(claim, source))
                .map(claims::inList)
                .toList(),
            disagreements(source, path, library),
            ChangeView.of(source, path).toList(),
            apparatus.notes());
    return new Page(path, "source", view);
  }

  private static boolean restsOnlyOn(Claim claim, Source source) {
    return claim.citations().stream().allMatch(c -> c.source().value().equals(source.id()));
  }

  private static Details details(Source source, PagePath page, Library library) {
    return new Details(
        Reference.of(source),
        source.publication().kind().name().toLowerCase(Locale.ROOT),
        Locale.forLanguageTag(source.document().language().value())
            .getDisplayLanguage(Locale.ENGLISH),
        source.document().retrieved().map(WrittenDate::inWords).orElse(""),
        source.publication().notes().orElse(""),
        CaptureView.of(source, page, library));
  }

  private static List<Anchor> disagreements(Source source, PagePath path, Library library) {
    return library
        .disagreements()
        .filter(
            d ->
                d.accounts().stream()
                    .flatMap(library::citationsOf)
                    .anyMatch(c -> c.source().value().equals(source.id())))
        .map(d -> new Anchor(d.question(), Paths.disagreement(path, d.id())))
        .toList();
  }
}

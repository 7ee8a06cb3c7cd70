package sourcebook.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Choice;
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
      List<ClaimSection> sections,
      List<Frame.NavigationItem> parts,
      List<Anchor> disagreements,
      List<ChangeView> changes,
      CiteView cite,
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
  public Stream<PagePlan> plans(Edition edition) {
    return edition
        .library()
        .sources()
        .map(source -> new PagePlan(Paths.source(source.id()), () -> pages(source, edition)));
  }

  private static Stream<Page> pages(Source source, Edition edition) {
    PagePath path = Paths.source(source.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    LongList claims = new LongList(path, sections(source, library), edition);
    String label = source.title().label();
    View view =
        new View(
            edition.frame(
                path,
                source.title().full(),
                "What " + label + " reports, and the claims that rest on it.",
                PageType.of(data -> data.source(source))),
            details(source, path, library),
            new ProseComposer(path, apparatus).compose(source.summary()),
            claims.firstPart(apparatus),
            claims.ways(1),
            disagreements(source, path, library),
            ChangeView.of(source, path).toList(),
            CiteView.of(source, edition),
            apparatus.notes());
    return Stream.concat(
        Stream.of(new Page(path, "source", view)),
        claims.pages(2, "Claims that rest on " + label, label, path));
  }

  private static List<LongList.Section> sections(Source source, Library library) {
    List<Claim> resting =
        library
            .claimsCiting(source.id())
            .sorted(Comparator.comparing(claim -> firstParagraph(claim, source)))
            .toList();
    return List.of(
        new LongList.Section(
            "alone",
            "Only this source says so",
            resting.stream().filter(claim -> restsOnlyOn(claim, source)).toList()),
        new LongList.Section(
            "shared",
            "Claims it shares with other sources",
            resting.stream().filter(claim -> !restsOnlyOn(claim, source)).toList()));
  }

  /** Where in the source a claim is first borne out, so that claims stand in the source’s order. */
  private static int firstParagraph(Claim claim, Source source) {
    return claim.citations().stream()
        .filter(citation -> citation.source().value().equals(source.id()))
        .flatMap(citation -> citation.locator().numbers().stream())
        .min(Comparator.naturalOrder())
        .orElse(0);
  }

  private static boolean restsOnlyOn(Claim claim, Source source) {
    return claim.citations().stream().allMatch(c -> c.source().value().equals(source.id()));
  }

  private static Details details(Source source, PagePath page, Library library) {
    return new Details(
        Reference.of(source, library),
        Choice.word(source.publication().kind()),
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
        .map(disagreement -> Paths.question(path, disagreement))
        .toList();
  }
}

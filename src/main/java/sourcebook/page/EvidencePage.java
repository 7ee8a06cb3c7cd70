package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.evidence.Audit;
import sourcebook.evidence.Flow;
import sourcebook.evidence.Measure;
import sourcebook.evidence.MutationTest;
import sourcebook.evidence.Share;
import sourcebook.evidence.SourceUse;
import sourcebook.evidence.TopicUse;
import sourcebook.library.Library;

/** How well the dossier is borne out, in numbers, each with what exactly it counts. */
final class EvidencePage implements SinglePage {

  /** What the template shows. */
  public record View(
      Frame frame,
      List<Measure> measures,
      List<SourceRow> sources,
      List<TopicRow> topics,
      Origins origins,
      WhoReports reports,
      List<ChangeView> changes,
      MutationTest test)
      implements Model {}

  /** A source, how much rests on it, and when its text was captured; empty where it was not. */
  public record SourceRow(
      Anchor page, long claims, Share citations, Share alone, Share quotations, String captured) {}

  /** A topic, and how its claims are borne out. */
  public record TopicRow(Anchor page, Share oneSource, Share oneOrigin, Share disputed) {}

  /**
   * Where reports come from.
   *
   * @param unnamed how many sources name nobody for some claim
   * @param concentration of citations over sources, see {@link Audit#concentration}
   * @param even what the concentration would be if each source had as many citations
   */
  public record Origins(long unnamed, long concentration, long even) {}

  @Override
  public PagePath path() {
    return Paths.EVIDENCE;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Library library = edition.library();
    Audit audit = edition.audit();
    View view =
        new View(
            edition.frame(
                path, "Evidence in numbers", "How well this dossier is borne out, and by whom."),
            audit.measures(),
            audit.sources().stream().map(use -> row(use, path)).toList(),
            audit.topics().stream().map(use -> row(use, path)).toList(),
            origins(audit),
            WhoReports.of(audit, path),
            library.sources().flatMap(source -> ChangeView.of(source, path)).toList(),
            MutationTest.ofThisVersion());
    return Stream.of(new Page(path, "evidence", view));
  }

  private static SourceRow row(SourceUse use, PagePath path) {
    return new SourceRow(
        anchor(use.source(), path),
        use.claims(),
        use.citations(),
        use.alone(),
        use.quotations(),
        use.source().capture().fingerprint().map(CaptureView::taken).orElse(""));
  }

  private static TopicRow row(TopicUse use, PagePath path) {
    Anchor page = new Anchor(use.topic().title(), path.to(Paths.topic(use.topic().id())));
    return new TopicRow(page, use.oneSource(), use.oneOrigin(), use.disputed());
  }

  private static Origins origins(Audit audit) {
    long unnamed = audit.flows().stream().filter(Flow::namesNobody).count();
    long sources = Math.max(1, audit.sources().size());
    return new Origins(unnamed, audit.concentration(), Math.round(100.0 / sources));
  }

  private static Anchor anchor(Source source, PagePath path) {
    return new Anchor(source.title().label(), path.to(Paths.source(source.id())));
  }
}

package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Home;
import sourcebook.content.Located;
import sourcebook.library.Library;

/** The front page: the story in brief, what is known, where accounts differ, and the topics. */
final class HomePage implements SinglePage {

  /** Beside the foremost, which is shown with its accounts. */
  private static final int DISAGREEMENTS_LISTED = 5;

  /** What the template shows. */
  public record View(
      Frame frame,
      String scope,
      List<ProsePart> story,
      List<ClaimView> known,
      List<DisagreementView> foremost,
      List<DisagreementAnchor> disagreements,
      List<StripView> strip,
      List<String> map,
      List<TopicEntry> topics,
      List<SourceEntry> sources,
      List<Note> notes)
      implements Model {}

  /** A question and how many accounts there are of it. */
  public record DisagreementAnchor(Anchor question, int accounts) {}

  /** A source, and how many claims rest on it. */
  public record SourceEntry(Anchor source, long claims) {}

  /** A topic, what it is about, and how many claims it has. */
  public record TopicEntry(Anchor topic, String description, long claims) {}

  @Override
  public PagePath path() {
    return Paths.HOME;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Library library = edition.library();
    Home home = library.content().dossier().home();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer claims = new ClaimComposer(library, path, apparatus);
    Site site = edition.site();
    View view =
        new View(
            edition.frame(
                path, site.title(), site.description(), PageType.of(data -> data.article(site))),
            edition.settings().scope(),
            new ProseComposer(path, apparatus).compose(home.story()),
            home.known().stream()
                .map(Located::value)
                .flatMap(id -> library.claim(id).stream())
                .map(claims::compose)
                .toList(),
            library
                .disagreements()
                .limit(1)
                .map(new DisagreementComposer(library, path, apparatus)::inBrief)
                .toList(),
            disagreements(path, library),
            new Strips(edition, path)
                .small(library.claims(), "When what this dossier tells of happened").stream()
                    .toList(),
            MoveMap.locator(edition, path).stream().toList(),
            topics(path, library),
            sources(path, library),
            apparatus.notes());
    return Stream.of(new Page(path, "home", view));
  }

  private static List<DisagreementAnchor> disagreements(PagePath path, Library library) {
    return library
        .disagreements()
        .skip(1)
        .limit(DISAGREEMENTS_LISTED)
        .map(d -> new DisagreementAnchor(Paths.question(path, d), d.accounts().size()))
        .toList();
  }

  private static List<TopicEntry> topics(PagePath path, Library library) {
    return library.topicsInOrder().stream()
        .map(
            topic ->
                new TopicEntry(
                    new Anchor(topic.title(), path.to(Paths.topic(topic.id()))),
                    topic.description(),
                    library.claimsOn(topic.id()).count()))
        .toList();
  }

  private static List<SourceEntry> sources(PagePath path, Library library) {
    return library
        .sources()
        .map(
            source ->
                new SourceEntry(
                    new Anchor(source.title().label(), path.to(Paths.source(source.id()))),
                    library.claimsCiting(source.id()).count()))
        .toList();
  }
}

package sourcebook.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.library.Library;

/**
 * The page of search results, which without a script is the index of the site. Of the largest
 * dossier it names the things that have most claims, and leads to the page that lists them all; the
 * claims stand on the pages of their topics and of those whom they are about.
 */
final class SearchPage implements SinglePage {

  /** How many links a section has at most, so that the page stays below 100 KB. */
  private static final int LONGEST = 80;

  private static final Comparator<Line> BY_CLAIMS =
      Comparator.comparingLong(Line::claims).reversed();

  private static final Comparator<Line> BY_NAME =
      Comparator.comparing(line -> line.page().text().toLowerCase(Locale.ROOT));

  /** What the template shows. */
  public record View(Frame frame, List<Section> sections) implements Model {}

  /**
   * Things of one kind.
   *
   * @param all where all of them are listed; nothing where this section names them all
   */
  public record Section(String id, String name, List<Line> lines, List<Anchor> all) {

    public Section {
      lines = List.copyOf(lines);
      all = List.copyOf(all);
    }
  }

  /** A thing, and how many claims, or of a question how many accounts, there are. */
  public record Line(Anchor page, long claims) {}

  @Override
  public PagePath path() {
    return Paths.SEARCH;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    Library library = edition.library();
    List<Section> sections =
        Stream.of(
                Stream.of(section("topics", "Topics", topics(library), Paths.HOME)),
                Stream.of(EntityKind.values()).map(kind -> entities(kind, library)),
                Stream.of(
                    section("sources", "Sources", sorted(sources(library), BY_NAME), Paths.SOURCES),
                    section(
                        "questions",
                        "Where accounts differ",
                        questions(library),
                        Paths.DISAGREEMENTS)))
            .flatMap(group -> group)
            .filter(section -> !section.lines().isEmpty())
            .toList();
    Frame frame =
        edition.frame(
            Paths.SEARCH,
            "Search and index",
            "Everything that this dossier holds, to look up.",
            PageType.LIST);
    return Stream.of(new Page(Paths.SEARCH, "search", new View(frame, sections)));
  }

  private static List<Line> topics(Library library) {
    return library.topicsInOrder().stream().map(topic -> line(topic, library)).toList();
  }

  private static Section entities(EntityKind kind, Library library) {
    List<Line> lines =
        sorted(
            library.entities().filter(e -> e.kind() == kind).map(entity -> line(entity, library)),
            BY_NAME);
    String id = Choice.word(kind);
    return section(id, EntitiesPage.name(kind), lines, Paths.ENTITIES);
  }

  private static Stream<Line> sources(Library library) {
    return library.sources().map(source -> line(source, library));
  }

  private static List<Line> questions(Library library) {
    return library.disagreements().map(SearchPage::line).toList();
  }

  private static Section section(String id, String name, List<Line> lines, PagePath all) {
    if (lines.size() <= LONGEST) {
      return new Section(id, name, lines, List.of());
    }
    List<Line> most = lines.stream().sorted(BY_CLAIMS).limit(LONGEST).toList();
    return new Section(
        id,
        name,
        lines.stream().filter(most::contains).toList(),
        List.of(new Anchor("All " + lines.size(), Paths.SEARCH.to(all))));
  }

  private static Line line(Topic topic, Library library) {
    return line(topic.title(), Paths.topic(topic.id()), library.claimsOn(topic.id()).count());
  }

  private static Line line(Entity entity, Library library) {
    return line(entity.name(), Paths.entity(entity.id()), EntitiesPage.claims(entity, library));
  }

  private static Line line(Source source, Library library) {
    return line(
        source.title().label(),
        Paths.source(source.id()),
        library.claimsCiting(source.id()).count());
  }

  private static Line line(Disagreement question) {
    return new Line(Paths.question(Paths.SEARCH, question), question.accounts().size());
  }

  private static Line line(String name, PagePath path, long claims) {
    return new Line(new Anchor(name, Paths.SEARCH.to(path)), claims);
  }

  private static List<Line> sorted(Stream<Line> lines, Comparator<Line> order) {
    return lines.sorted(order).toList();
  }
}

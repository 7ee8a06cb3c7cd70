package sourcebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Disagreement;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;
import sourcebook.evidence.UnderReview;
import sourcebook.library.Library;

/** Every question that sources answer differently: which source gives which account. */
final class DisagreementsPage implements SinglePage {

  /** What the template shows. */
  public record View(Frame frame, List<Anchor> sources, List<Group> groups) implements Model {}

  /** The questions of one topic, or those that belong to none. */
  public record Group(String id, String name, List<Row> rows) {}

  /**
   * A question, and what each source has to say to it, in the order of the columns.
   *
   * @param underReview whether a source has changed since where one of the accounts rests on it
   */
  public record Row(
      String id, Anchor question, String kind, boolean underReview, List<Cell> cells) {}

  /**
   * What a source has to say to a question.
   *
   * @param accounts the letters of its accounts, which lead there; none where it is silent
   */
  public record Cell(String source, List<Anchor> accounts) {}

  @Override
  public PagePath path() {
    return Paths.DISAGREEMENTS;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Library library = edition.library();
    Frame frame =
        edition.frame(
            path,
            "Where accounts differ",
            "Questions that the sources answer differently.",
            PageType.LIST);
    List<Anchor> sources =
        library
            .sources()
            .map(source -> new Anchor(source.title().label(), path.to(Paths.source(source.id()))))
            .toList();
    return Stream.of(
        new Page(path, "disagreements", new View(frame, sources, groups(path, library))));
  }

  /** Each question stands once, under the first of its topics. */
  private static List<Group> groups(PagePath path, Library library) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Topic topic : library.topicsInOrder()) {
      groups.put(
          topic.id().value(), new Group("topic-" + topic.id(), topic.title(), new ArrayList<>()));
    }
    Group none = new Group("other-questions", "Other questions", new ArrayList<>());
    library
        .disagreements()
        .forEach(
            disagreement ->
                groups
                    .getOrDefault(topic(disagreement, library), none)
                    .rows()
                    .add(row(disagreement, path, library)));
    return Stream.concat(groups.values().stream(), Stream.of(none))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static String topic(Disagreement disagreement, Library library) {
    return DisagreementPage.topics(disagreement, library)
        .findFirst()
        .map(TopicId::value)
        .orElse("");
  }

  private static Row row(Disagreement disagreement, PagePath path, Library library) {
    return new Row(
        disagreement.id().value(),
        Paths.question(path, disagreement),
        Choice.word(disagreement.kind()),
        UnderReview.anyOf(disagreement, library),
        library.sources().map(source -> cell(source, disagreement, path, library)).toList());
  }

  private static Cell cell(
      Source source, Disagreement disagreement, PagePath path, Library library) {
    String page = path.to(Paths.disagreement(disagreement.id()));
    List<Anchor> accounts =
        IntStream.range(0, disagreement.accounts().size())
            .filter(i -> isBy(source, disagreement.accounts().get(i), library))
            .mapToObj(Letters::of)
            .map(letter -> new Anchor(letter, page + "#" + letter))
            .toList();
    return new Cell(source.title().label(), accounts);
  }

  private static boolean isBy(Source source, Account account, Library library) {
    return library.citationsOf(account).anyMatch(c -> c.source().value().equals(source.id()));
  }
}

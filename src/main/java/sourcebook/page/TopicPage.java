package sourcebook.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.Marker;
import sourcebook.content.Topic;
import sourcebook.library.Library;

/**
 * A topic: its narrative, the claims that the narrative leaves out, where accounts of it differ,
 * and whom it is about; then all of its claims by date.
 */
final class TopicPage implements PageKind {

  private static final int ENTITIES_SHOWN = 12;

  /** So that the page stays readable on a phone; all claims have a page of their own. */
  private static final int UNTOLD_SHOWN = 30;

  /**
   * What the template shows.
   *
   * @param further how many claims that the narrative leaves out stand on the page of all claims
   *     only
   */
  public record View(
      Frame frame,
      Anchor allClaims,
      List<StripView> strip,
      List<ProsePart> narrative,
      List<ClaimView> untold,
      int further,
      List<Anchor> disagreements,
      List<Named> entities,
      List<Note> notes,
      List<Anchor> neighbours)
      implements Model {}

  /** An entity, and how many of the topic’s claims are about it. */
  public record Named(Anchor entity, long claims) {}

  @Override
  public Stream<PagePlan> plans(Edition edition) {
    return edition.library().topicsInOrder().stream()
        .map(topic -> new PagePlan(Paths.topic(topic.id()), () -> pages(topic, edition)));
  }

  private static Stream<Page> pages(Topic topic, Edition edition) {
    PagePath path = Paths.topic(topic.id());
    Library library = edition.library();
    List<Claim> claims = ClaimOrder.byDate(library.claimsOn(topic.id())).toList();
    LongList all =
        new LongList(
            Paths.claimsOn(topic.id()),
            List.of(new LongList.Section("claims", "By date", claims)),
            edition);
    String title = "All claims: " + topic.title();
    return Stream.concat(
        Stream.of(page(topic, path, claims, edition)), all.pages(1, title, topic.title(), path));
  }

  private static Page page(Topic topic, PagePath path, List<Claim> claims, Edition edition) {
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    ClaimComposer composer = new ClaimComposer(library, path, apparatus);
    Set<ClaimId> told = told(topic, library);
    List<Claim> untold = claims.stream().filter(claim -> !told.contains(claim.id())).toList();
    View view =
        new View(
            edition.frame(
                path,
                topic.title(),
                topic.description(),
                PageType.of(data -> data.article(topic, claims))),
            new Anchor(String.valueOf(claims.size()), path.to(Paths.claimsOn(topic.id()))),
            new Strips(edition, path)
                    .small(claims.stream(), "When what is told of " + topic.title() + " happened")
                    .stream()
                    .toList(),
            new ProseComposer(path, apparatus).compose(topic.narrative()),
            untold.stream().limit(UNTOLD_SHOWN).map(composer::compose).toList(),
            Math.max(0, untold.size() - UNTOLD_SHOWN),
            disagreements(claims, path, library),
            entities(claims, path, library),
            apparatus.notes(),
            library.topicsInOrder().stream()
                .filter(other -> !other.id().equals(topic.id()))
                .map(other -> new Anchor(other.title(), path.to(Paths.topic(other.id()))))
                .toList());
    return new Page(path, "topic", view);
  }

  /** The claims that the narrative cites. */
  private static Set<ClaimId> told(Topic topic, Library library) {
    return topic
        .narrative()
        .markers()
        .map(Marker::targets)
        .flatMap(List::stream)
        .flatMap(target -> library.claim(target).stream())
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  private static List<Anchor> disagreements(List<Claim> claims, PagePath path, Library library) {
    return claims.stream()
        .map(Claim::id)
        .flatMap(library::disagreementsOn)
        .map(Disagreement::id)
        .distinct()
        .flatMap(id -> library.disagreement(id).stream())
        .map(disagreement -> Paths.question(path, disagreement))
        .toList();
  }

  /** Those that most of the claims are about, the most frequent first. */
  private static List<Named> entities(List<Claim> claims, PagePath path, Library library) {
    Map<EntityId, Long> counts =
        claims.stream()
            .flatMap(claim -> claim.links().about().stream())
            .map(located -> located.value())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(ENTITIES_SHOWN)
        .flatMap(
            entry ->
                library.entity(entry.getKey()).stream()
                    .map(entity -> new Named(anchor(entity, path), entry.getValue())))
        .toList();
  }

  private static Anchor anchor(Entity entity, PagePath path) {
    return new Anchor(entity.name(), path.to(Paths.entity(entity.id())));
  }
}

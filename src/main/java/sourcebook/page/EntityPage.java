package sourcebook.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Entity;
import sourcebook.content.PartyId;
import sourcebook.library.Library;

/** An entity: what it is, the claims it voices, and the others about it. */
final class EntityPage implements PageKind {

  /** How many of those who appear together with somebody are named. */
  private static final int TOGETHER = 20;

  /** What the template shows. */
  public record View(
      Frame frame,
      String kind,
      String also,
      List<ProsePart> identity,
      List<ClaimSection> sections,
      List<Frame.NavigationItem> parts,
      List<Together> together,
      long moreTogether,
      List<StripView> strip,
      List<Note> notes)
      implements Model {}

  /** Somebody who is named in the same claims, how many those are, and where they stand. */
  public record Together(Anchor who, long claims, String href) {}

  @Override
  public Stream<PagePlan> plans(Edition edition) {
    return edition
        .library()
        .entities()
        .map(entity -> new PagePlan(Paths.entity(entity.id()), () -> pages(entity, edition)));
  }

  private static Stream<Page> pages(Entity entity, Edition edition) {
    PagePath path = Paths.entity(entity.id());
    Apparatus apparatus = edition.apparatus(path);
    List<LongList.Section> sections = sections(entity, edition.library());
    LongList claims = new LongList(path, sections, edition);
    View view =
        new View(
            edition.frame(
                path,
                entity.name(),
                "What the sources say about " + entity.name() + ".",
                PageType.of(data -> data.entity(entity))),
            Choice.word(entity.kind()),
            String.join("; ", entity.also()),
            new ProseComposer(path, apparatus).compose(entity.is()),
            claims.firstPart(apparatus),
            claims.ways(1),
            together(entity, path, edition.connected()),
            Math.max(0, edition.connected().of(entity).size() - TOGETHER),
            new Strips(edition, path)
                    .small(
                        sections.stream().flatMap(section -> section.claims().stream()),
                        "When what is said about " + entity.name() + " happened")
                    .stream()
                    .toList(),
            apparatus.notes());
    return Stream.concat(
        Stream.of(new Page(path, "entity", view)),
        claims.pages(2, entity.name(), entity.name(), path));
  }

  private static List<LongList.Section> sections(Entity entity, Library library) {
    List<Claim> voiced = library.claimsVoicedBy(new PartyId(entity.id().value())).toList();
    Set<ClaimId> voicedIds = voiced.stream().map(Claim::id).collect(Collectors.toSet());
    Stream<Claim> about =
        library.claimsAbout(entity.id()).filter(claim -> !voicedIds.contains(claim.id()));
    return List.of(
        new LongList.Section(
            "voiced",
            "What " + entity.name() + " says, or passes on",
            ClaimOrder.byDate(voiced.stream()).toList()),
        new LongList.Section(
            "about", "What is said about " + entity.name(), ClaimOrder.byDate(about).toList()));
  }

  private static List<Together> together(Entity entity, PagePath path, Connected connected) {
    return connected.of(entity).stream()
        .limit(TOGETHER)
        .map(
            two ->
                new Together(
                    new Anchor(
                        two.other(entity).name(), path.to(Paths.entity(two.other(entity).id()))),
                    two.claims().size(),
                    connected.claims(two, path)))
        .toList();
  }
}

package sourcebook.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.PartyId;
import sourcebook.library.Library;

/** The index of people, organisations, places, objects, documents and events. */
final class EntitiesPage implements SinglePage {

  /** What the template shows. */
  public record View(Frame frame, List<Group> groups) implements Model {}

  /** All entities of a kind. */
  public record Group(String name, String id, List<Entry> entries) {}

  /** An entity, and how many claims are about it or voiced by it. */
  public record Entry(Anchor page, String also, long claims) {}

  @Override
  public PagePath path() {
    return Paths.ENTITIES;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    List<Group> groups =
        Stream.of(EntityKind.values())
            .map(kind -> group(kind, path, edition.library()))
            .filter(group -> !group.entries().isEmpty())
            .toList();
    Frame frame =
        edition.frame(
            path,
            "People and places",
            "Everyone and everything that the claims are about.",
            PageType.LIST);
    return Stream.of(new Page(path, "entities", new View(frame, groups)));
  }

  private static Group group(EntityKind kind, PagePath path, Library library) {
    List<Entry> entries =
        library
            .entities()
            .filter(entity -> entity.kind() == kind)
            .sorted(Comparator.comparing((Entity e) -> e.name().toLowerCase(Locale.ROOT)))
            .map(
                entity ->
                    new Entry(
                        new Anchor(entity.name(), path.to(Paths.entity(entity.id()))),
                        String.join("; ", entity.also()),
                        claims(entity, library)))
            .toList();
    return new Group(name(kind), Choice.word(kind), entries);
  }

  static long claims(Entity entity, Library library) {
    return Stream.concat(
            library.claimsAbout(entity.id()),
            library.claimsVoicedBy(new PartyId(entity.id().value())))
        .map(Claim::id)
        .distinct()
        .count();
  }

  static String name(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "People";
      case ORGANISATION -> "Organisations";
      case PLACE -> "Places";
      case OBJECT -> "Objects";
      case DOCUMENT -> "Documents";
      case EVENT -> "Events";
    };
  }
}

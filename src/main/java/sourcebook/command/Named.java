package sourcebook.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Suggestion;
import sourcebook.library.Library;
import sourcebook.library.Party;

/** The things that arguments name; each is refused with the nearest known name if there is none. */
final class Named {

  private Named() {}

  /**
   * The source of this id.
   *
   * @param otherwise what to do where no id is near; may be empty
   * @throws WrongUsage if there is none
   */
  static Source source(String id, Library library, String otherwise) {
    return find(id, library.sources(), source -> source.id().value(), "source", otherwise);
  }

  static Claim claim(String id, Library library) {
    return find(
        id,
        library.claims(),
        claim -> claim.id().value(),
        "claim",
        "write it first, with `./sourcebook new claim " + id + " --source SOURCE --quote \"…\"`");
  }

  static Topic topic(String id, Library library) {
    return find(
        id,
        library.topics(),
        topic -> topic.id().value(),
        "topic",
        "add it with `./sourcebook new topic " + id + "`");
  }

  static Entity entity(String id, Library library) {
    return find(id, library.entities(), entity -> entity.id().value(), "entity", entityFirst(id));
  }

  /** Whoever may speak or be relayed. */
  static Party party(String id, Library library) {
    Stream<Party> all =
        Stream.concat(
            library.entities().map(Party.OfEntity::new),
            library.sources().map(Party.OfSource::new));
    return find(id, all, Party::id, "entity or source", entityFirst(id));
  }

  private static String entityFirst(String id) {
    return "add it with `./sourcebook new entity "
        + id
        + " --kind KIND`, whose kind is "
        + Kinds.choices(EntityKind.values());
  }

  private static <T> T find(
      String id, Stream<? extends T> things, Function<T, String> name, String what, String other) {
    List<? extends T> all = things.toList();
    for (T thing : all) {
      if (name.apply(thing).equals(id)) {
        return thing;
      }
    }
    String nearest = Suggestion.didYouMean(id, all.stream().map(name));
    String advice = nearest.isEmpty() ? other : nearest;
    throw new WrongUsage(
        "there is no " + what + " `" + id + "`" + (advice.isEmpty() ? "" : "; " + advice));
  }
}

package sourcebook.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.compiler.Adding;
import sourcebook.content.Choice;
import sourcebook.content.EntityKind;
import sourcebook.content.TopicId;
import sourcebook.diagnostic.Position;
import sourcebook.library.Library;

/** The file among its like that a record belongs in: the one that holds most of its kind. */
final class HomeFile {

  private HomeFile() {}

  /** A file in {@code entities/} by its name within the content folder. */
  static String ofEntity(EntityKind kind, Library library) {
    return most(library
            .entities()
            .filter(entity -> entity.kind() == kind)
            .map(one -> one.position()))
        .orElse("entities/" + plural(kind) + ".yaml");
  }

  /**
   * A file in {@code facts/} by its name within the content folder.
   *
   * @param topics the claim’s, the most important first
   * @throws WrongUsage if nothing tells
   */
  static String ofClaim(List<String> topics, Library library) {
    if (!topics.isEmpty()) {
      return most(library.claimsOn(new TopicId(topics.get(0))).map(claim -> claim.position()))
          .orElse("facts/" + topics.get(0) + ".yaml");
    }
    List<String> files =
        library.claims().map(claim -> name(claim.position())).distinct().sorted().toList();
    if (files.size() == 1) {
      return files.get(0);
    }
    throw new WrongUsage(
        "say where it belongs, by its topic"
            + library.topicsInOrder().stream()
                .findFirst()
                .map(topic -> " (`--topic " + topic.id() + "`)")
                .orElse("")
            + " or by a file (`--in "
            + files.stream().findFirst().orElse("facts/NAME.yaml")
            + "`)");
  }

  /** The file in {@code facts/} that {@code --in} names. */
  static String named(String written, Adding dossier) {
    String above = dossier.path("");
    String name = written.startsWith(above) ? written.substring(above.length()) : written;
    if (!name.matches("facts/[^/.][^/]*\\.yaml")) {
      throw new WrongUsage(
          "`--in " + written + "` is no fact file; name one as `--in facts/NAME.yaml`");
    }
    return name;
  }

  private static Optional<String> most(Stream<Position> records) {
    Map<String, Long> files =
        records.collect(Collectors.groupingBy(HomeFile::name, TreeMap::new, Collectors.counting()));
    return files.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The last two parts of a path: all files with records of a kind lie in one folder. */
  private static String name(Position place) {
    return place.file().path().replaceFirst(".*/(?=[^/]+/[^/]+$)", "");
  }

  private static String plural(EntityKind kind) {
    return kind == EntityKind.PERSON ? "people" : Choice.word(kind) + "s";
  }
}

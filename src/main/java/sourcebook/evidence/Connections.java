package sourcebook.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;
import sourcebook.content.PartyId;
import sourcebook.library.Library;

/**
 * Who is named together with whom. Two people or organisations are connected by each claim that
 * names both: as what it is about, as a speaker of it, or as whom a source has it from. Of what
 * kind the connection is, only the claim says.
 */
public final class Connections {

  /** Two entities, by their places in the order of all. */
  private record Pair(int first, int second) {}

  private final List<Connection> all;
  private final Map<EntityId, List<Connection>> ofEntity = new HashMap<>();

  private Connections(List<Connection> all) {
    this.all = List.copyOf(all);
    for (Connection connection : all) {
      ofEntity.computeIfAbsent(connection.first().id(), id -> new ArrayList<>()).add(connection);
      ofEntity.computeIfAbsent(connection.second().id(), id -> new ArrayList<>()).add(connection);
    }
  }

  public static Connections of(Library library) {
    Map<EntityId, Integer> claims = new LinkedHashMap<>();
    library
        .claims()
        .forEach(c -> named(c, library).forEach(e -> claims.merge(e.id(), 1, Integer::sum)));
    List<Entity> order =
        library
            .entities()
            .filter(entity -> claims.containsKey(entity.id()))
            .sorted(
                Comparator.comparingInt((Entity entity) -> -claims.getOrDefault(entity.id(), 0))
                    .thenComparing(Entity::name)
                    .thenComparing(entity -> entity.id().value()))
            .toList();
    Map<EntityId, Integer> places = new HashMap<>();
    order.forEach(entity -> places.put(entity.id(), places.size()));
    Map<Pair, List<Claim>> pairs = new HashMap<>();
    library.claims().forEach(claim -> join(claim, named(claim, library), places, pairs));
    return new Connections(
        pairs.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Pair, List<Claim>> e) -> -e.getValue().size())
                    .thenComparingInt(e -> e.getKey().first())
                    .thenComparingInt(e -> e.getKey().second()))
            .map(
                e ->
                    new Connection(
                        order.get(e.getKey().first()),
                        order.get(e.getKey().second()),
                        e.getValue()))
            .toList());
  }

  /** Every two that are connected, those by most claims first. */
  public List<Connection> all() {
    return all;
  }

  /** The connections of one, those by most claims first. */
  public List<Connection> of(Entity entity) {
    return ofEntity.getOrDefault(entity.id(), List.of());
  }

  private static void join(
      Claim claim,
      List<Entity> named,
      Map<EntityId, Integer> places,
      Map<Pair, List<Claim>> pairs) {
    int[] sorted =
        named.stream().mapToInt(entity -> places.getOrDefault(entity.id(), 0)).sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      for (int j = i + 1; j < sorted.length; j++) {
        pairs.computeIfAbsent(new Pair(sorted[i], sorted[j]), p -> new ArrayList<>()).add(claim);
      }
    }
  }

  /** The people and organisations that a claim names, each once. */
  private static List<Entity> named(Claim claim, Library library) {
    Stream<EntityId> about = claim.links().about().stream().map(Located::value);
    Stream<EntityId> voices =
        claim.citations().stream()
            .flatMap(Connections::voices)
            .map(party -> new EntityId(party.value().value()));
    return Stream.concat(about, voices)
        .distinct()
        .map(library::entity)
        .flatMap(Optional::stream)
        .filter(Connections::isWho)
        .toList();
  }

  private static Stream<Located<PartyId>> voices(Citation citation) {
    return Stream.concat(citation.said().stream(), citation.via().stream());
  }

  /** Whether it is somebody, and no place, object, document or event. */
  public static boolean isWho(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION;
  }
}

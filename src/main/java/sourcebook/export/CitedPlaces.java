package sourcebook.export;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import sourcebook.content.Citation;
import sourcebook.content.Marker;
import sourcebook.content.Paragraphs;
import sourcebook.content.Prose;

/** Where evidence stands, as cells of a table tell it. */
final class CitedPlaces {

  private CitedPlaces() {}

  /** The ids of the sources, in the order in which they are cited. */
  static String sources(Collection<Citation> citations) {
    return Csv.list(citations.stream().map(one -> one.source().value()).distinct());
  }

  /** The paragraphs of each of these sources: “harbour-gazette 2, 5-7; coast-survey 4”. */
  static String of(Collection<Citation> citations) {
    Map<String, Set<Integer>> paragraphs =
        citations.stream()
            .collect(
                groupingBy(
                    one -> one.source().value().value(),
                    LinkedHashMap::new,
                    flatMapping(one -> one.locator().numbers().stream(), toSet())));
    return Csv.list(paragraphs.entrySet().stream().map(one -> place(one.getKey(), one.getValue())));
  }

  /** What a text cites: ids of claims, and sources with their paragraphs. */
  static String of(Prose prose) {
    return Csv.list(
        prose
            .markers()
            .flatMap(marker -> marker.targets().stream())
            .map(CitedPlaces::of)
            .distinct());
  }

  private static String of(Marker.Target target) {
    String id = target.id().value();
    return target.locator().map(at -> place(id, at.numbers())).orElse(id);
  }

  private static String place(String source, Collection<Integer> paragraphs) {
    return Paragraphs.runs(paragraphs).stream()
        .map(Paragraphs::toString)
        .collect(joining(", ", source + " ", ""));
  }
}

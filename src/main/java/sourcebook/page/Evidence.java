package sourcebook.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sourcebook.content.Paragraphs;

/** The citations that bear a passage, claim or account out, spelt out beside it. */
public record Evidence(List<EvidenceGroup> groups) {

  static final Evidence NONE = new Evidence(List.of());

  /** All citations of one source, in short: its number, its name, and the paragraphs. */
  public record Digest(int number, String source, String paragraphs) {}

  public Evidence {
    groups = List.copyOf(groups);
  }

  /** The sources by number, each with all paragraphs that are cited of it. */
  public List<Digest> digest() {
    Map<Integer, List<EvidenceLine>> bySource =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .collect(
                Collectors.groupingBy(EvidenceLine::number, TreeMap::new, Collectors.toList()));
    return bySource.values().stream().map(Evidence::inShort).toList();
  }

  /** Whether it has words of a source to show. */
  public boolean quotes() {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .anyMatch(line -> !line.voices().quote().isEmpty());
  }

  private static Digest inShort(List<EvidenceLine> lines) {
    List<Integer> numbers =
        lines.stream()
            .flatMap(line -> line.paragraphs().stream().flatMap(Paragraphs::numbers))
            .toList();
    String runs =
        Paragraphs.runs(numbers).stream()
            .map(run -> run.toString().replace('-', '–'))
            .collect(Collectors.joining(", "));
    return new Digest(lines.get(0).number(), lines.get(0).source().text(), runs);
  }
}

package sourcebook.page;

import java.util.List;
import java.util.stream.Collectors;

/** The citations that bear a passage, claim or account out, spelt out below it. */
public record Evidence(List<EvidenceLine> lines) {

  public Evidence {
    lines = List.copyOf(lines);
  }

  /** The sources, each once, joined by semicolons. */
  public String sources() {
    return lines.stream()
        .map(line -> line.source().text())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}

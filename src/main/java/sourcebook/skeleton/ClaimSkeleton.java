package sourcebook.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;

/**
 * A claim with one citation.
 *
 * @param claim its sentence; may be empty
 * @param date in EDTF
 */
public record ClaimSkeleton(
    ClaimId id,
    String claim,
    Optional<ClaimKind> kind,
    Optional<String> date,
    List<String> topics,
    List<String> about,
    CitationSkeleton citation) {

  public ClaimSkeleton {
    topics = List.copyOf(topics);
    about = List.copyOf(about);
  }

  /**
   * The text of its entry.
   *
   * @param file the name of its file
   */
  public String text(String file) {
    RecordText record =
        new RecordText()
            .put("id", id.value())
            .words("claim", claim)
            .put("kind", kind.map(Choice::word).orElse(""));
    date.ifPresent(day -> record.put("date", day));
    return record
        .words("topics", topics)
        .words("about", about)
        .records("cites", Stream.of(citation.record()))
        .asEntry(file);
  }
}

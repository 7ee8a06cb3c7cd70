package sourcebook.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sourcebook.capture.Metadata;
import sourcebook.capture.Told;
import sourcebook.content.Choice;
import sourcebook.content.SourceKind;
import sourcebook.format.Quoted;

/**
 * The record of a source, as far as the document tells it about itself.
 *
 * @param from the address that it was read from; empty for a file
 * @param retrieved the day on which it was read there, as an ISO date; empty for a file
 * @param label may be empty
 */
public record SourceSkeleton(
    Metadata told,
    Optional<SourceKind> kind,
    Optional<String> from,
    Optional<String> retrieved,
    String label) {

  private static final String UNKNOWN = "unknown";

  /**
   * The text of its file. Its body, the summary, is for the editor to write.
   *
   * @param file the file’s name
   */
  public String text(String file) {
    return new RecordText()
        .words("title", told.title().value().orElse(""))
        .put("kind", kind.map(Choice::word).orElse(""))
        .put("publisher", told.publisher().value().map(Quoted::yaml).orElse(UNKNOWN))
        .put("authors", told.authors().value().map(RecordText::list).orElse(UNKNOWN))
        .put("published", told.published().value().isEmpty() ? UNKNOWN : agreed(told.published()))
        .put("url", url().map(Quoted::yaml).orElse(UNKNOWN))
        .put("language", agreed(told.language()))
        .put("retrieved", retrieved.orElse(UNKNOWN))
        .words("short", label)
        .asFrontMatter(file);
  }

  /** The address that the document gives as its own, else the one that it was read from. */
  public Optional<String> url() {
    return told.address().value().or(() -> from);
  }

  /** The language that the document says it is in; empty where it says none, or two. */
  public String language() {
    return told.language().others().isEmpty() ? told.language().value().orElse("") : "";
  }

  /** What an editor should know of the record, a sentence each. */
  public List<String> notes() {
    return new SourceNotes(told, from).all();
  }

  /** Where the document says two things, only an editor can choose; until then nothing is said. */
  private static String agreed(Told<String> told) {
    return told.others().isEmpty()
        ? told.value().orElse("")
        : told.sayings().stream()
            .map(saying -> saying.value() + " (" + saying.where() + ")")
            .collect(Collectors.joining(", ", "# the document says ", ""));
  }
}

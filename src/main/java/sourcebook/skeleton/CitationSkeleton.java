package sourcebook.skeleton;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Paragraphs;
import sourcebook.content.SourceId;
import sourcebook.format.Quoted;

/**
 * A citation.
 *
 * @param said the speaker’s id, if the editor named one
 * @param via the upstream’s id, likewise
 */
public record CitationSkeleton(
    SourceId source,
    List<Paragraphs> at,
    Optional<String> said,
    Optional<String> via,
    Optional<String> quote) {

  public CitationSkeleton {
    at = List.copyOf(at);
  }

  RecordText record() {
    RecordText record =
        new RecordText()
            .put("source", source.value())
            .put("at", at.size() == 1 ? at.get(0).toString() : at.toString());
    said.ifPresent(id -> record.put("said", id));
    via.ifPresent(id -> record.put("via", id));
    quote.ifPresent(words -> record.put("quote", Quoted.yaml(words)));
    return record;
  }
}

package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.fingerprint.Fingerprint;

/**
 * What was kept of a source's text, and what has become of that text since.
 *
 * @param fingerprint empty where none was taken
 * @param uncaptured why the editors could take none
 * @param changes what was found to be different later, in the order found
 */
public record Capture(
    Optional<Fingerprint> fingerprint, Optional<String> uncaptured, List<SourceChange> changes) {

  public Capture {
    changes = List.copyOf(changes);
  }

  /** How many paragraphs the source has, where that is known. */
  public Optional<Integer> length() {
    return fingerprint.map(Fingerprint::length);
  }

  /** What has become of the text since, as far as no editor has dealt with it. */
  public List<SourceChange> underReview() {
    return changes.stream().filter(SourceChange::isUnderReview).toList();
  }
}

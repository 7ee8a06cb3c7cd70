package sourcebook.content;

import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * A paragraph that something rests on, and that was found to be different from what was captured.
 *
 * @param paragraph its number in the fingerprint
 * @param kind how far it is from what it was
 * @param was the hash of the paragraph as it was captured
 * @param now the hash of the paragraph that stands in its place; empty where none does
 * @param seen when this was found
 * @param acknowledged what an editor did about it; empty while nobody has
 */
public record SourceChange(
    int paragraph,
    Kind kind,
    String was,
    Optional<String> now,
    WrittenDate seen,
    Optional<Acknowledgement> acknowledged,
    Position position) {

  /** How far a paragraph is from what it was. */
  public enum Kind {
    SLIGHT("a few words differ"),
    SUBSTANTIVE("mostly other words"),
    GONE("no longer there");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What people are told; likeness is measured, not meaning. */
    public String inWords() {
      return words;
    }
  }

  /** That an editor has seen a change, when, and why what rests on it may stand. */
  public record Acknowledgement(WrittenDate date, String why) {}

  public boolean isUnderReview() {
    return acknowledged.isEmpty();
  }

  /** The same change under another number. */
  public SourceChange at(int number) {
    return new SourceChange(number, kind, was, now, seen, acknowledged, position);
  }

  /** The same change, dealt with. */
  public SourceChange acknowledged(WrittenDate date, String why) {
    Optional<Acknowledgement> done = Optional.of(new Acknowledgement(date, why));
    return new SourceChange(paragraph, kind, was, now, seen, done, position);
  }
}

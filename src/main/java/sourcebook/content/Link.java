package sourcebook.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.diagnostic.Position;

/** The beginning of a link to another part of the dossier, {@code [text](topic:isis-k)}. */
public record Link(Kind kind, String id, Position position) implements Sentence.Fragment {

  /** What a link may lead to. */
  public enum Kind {
    CLAIM,
    SOURCE,
    TOPIC,
    ENTITY,
    DISAGREEMENT;

    /** The kind by its name in links, such as {@code topic}. */
    public static Optional<Kind> named(String name) {
      return Stream.of(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

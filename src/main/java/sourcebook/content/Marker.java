package sourcebook.content;

import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Position;

/** A citation marker in prose, {@code [@ban-suspended; @dagens, para. 16]}: one or more targets. */
public record Marker(List<Target> targets, Position position) implements Sentence.Fragment {

  /**
   * What a marker points to: a claim, or a place in a source. Which of the two an id means, only
   * the library can tell.
   */
  public record Target(Located<String> id, Optional<Locator> locator) {}

  public Marker {
    targets = List.copyOf(targets);
  }
}

package sourcebook.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.diagnostic.Position;

/** A sentence of prose: safe HTML, with the markers and inward links that stand in it. */
public record Sentence(List<Fragment> fragments, Position position) {

  /** A piece of a sentence. */
  public sealed interface Fragment permits Words, Marker, Link {}

  /** Words of the sentence, as safe HTML and as plain text. */
  public record Words(String html, String text) implements Fragment {}

  public Sentence {
    fragments = List.copyOf(fragments);
  }

  public Stream<Marker> markers() {
    return fragments.stream().filter(Marker.class::isInstance).map(Marker.class::cast);
  }

  public Stream<Link> links() {
    return fragments.stream().filter(Link.class::isInstance).map(Link.class::cast);
  }

  /** The sentence without markup and markers, white space at its ends removed. */
  public String text() {
    return fragments.stream()
        .map(fragment -> fragment instanceof Words words ? words.text() : "")
        .collect(Collectors.joining())
        .strip();
  }
}

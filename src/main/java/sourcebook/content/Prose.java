package sourcebook.content;

import java.util.List;
import java.util.stream.Stream;

/** Markdown as read: what frames it, and its passages cut into sentences, in order. */
public record Prose(List<Part> parts) {

  /** Either markup that frames passages, or a passage. */
  public sealed interface Part permits Markup, Passage {}

  /** Safe HTML that holds no sentence that needs a citation: headings, list and table tags. */
  public record Markup(String html) implements Part {}

  public Prose {
    parts = List.copyOf(parts);
  }

  public Stream<Passage> passages() {
    return parts.stream().filter(Passage.class::isInstance).map(Passage.class::cast);
  }

  /** All sentences but the editors' own. */
  public Stream<Sentence> sentences() {
    return passages().filter(p -> !p.editorial()).flatMap(p -> p.sentences().stream());
  }

  /** Every marker, in order, those in the editors' own words among them. */
  public Stream<Marker> markers() {
    return passages().flatMap(p -> p.sentences().stream()).flatMap(Sentence::markers);
  }

  /** Every link to another part of the dossier. */
  public Stream<Link> links() {
    return passages().flatMap(p -> p.sentences().stream()).flatMap(Sentence::links);
  }
}

package sourcebook.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Link;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;
import sourcebook.html.Html;
import sourcebook.json.Json;
import sourcebook.library.Library;

/** Prose as data: passages of sentences, each with what it cites. */
final class ProseJson {

  private final Library library;

  ProseJson(Library library) {
    this.library = library;
  }

  Json of(Prose prose) {
    return Json.array(prose.parts().stream().map(this::part));
  }

  private Json part(Prose.Part part) {
    if (part instanceof Prose.Markup markup) {
      return Json.object("markup", markup.html());
    }
    Passage passage = (Passage) part;
    return Json.object(
        "element", passage.tag(),
        "editorial", passage.editorial(),
        "sentences", Json.array(passage.sentences().stream().map(this::sentence)));
  }

  private Json sentence(Sentence sentence) {
    return Json.object(
        "text", sentence.text(),
        "cites", Json.array(sentence.markers().flatMap(this::targets)),
        "fragments", Json.array(sentence.fragments().stream().map(ProseJson::fragment)));
  }

  private Stream<Json> targets(Marker marker) {
    return marker.targets().stream().map(this::target);
  }

  private Json target(Marker.Target target) {
    String id = target.id().value();
    boolean source = library.claim(target).isEmpty() && library.source(target).isPresent();
    return Json.object(
        source ? "source" : "claim",
        id,
        "at",
        target.locator().map(Locator::compact),
        "paragraphs",
        target.locator().map(at -> Json.array(at.numbers().stream())));
  }

  /** A mark says only how many of the sentence’s citations it is for, which come in order. */
  private static Json fragment(Sentence.Fragment fragment) {
    if (fragment instanceof Marker marker) {
      return Json.object("marks", marker.targets().size());
    }
    if (fragment instanceof Link link) {
      return Json.object("link", link.kind().word(), "id", link.id());
    }
    Sentence.Words words = (Sentence.Words) fragment;
    boolean plain = Html.escape(words.text()).equals(words.html());
    return Json.object(
        "text", words.text(), "html", plain ? Optional.empty() : Optional.of(words.html()));
  }

  /** Prose without markup and marks, as one line. */
  static String plain(Prose prose) {
    List<String> sentences =
        prose.passages().flatMap(p -> p.sentences().stream()).map(Sentence::text).toList();
    return String.join(" ", sentences).replaceAll("\\s+", " ").strip();
  }
}

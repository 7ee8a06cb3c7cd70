package sourcebook.export;

import java.util.Optional;
import sourcebook.content.Choice;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.fingerprint.FingerprintText;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.page.Paths;

/** Sources as data; what a document does not tell of itself has no key. */
final class SourceJson {

  private final Library library;
  private final ProseJson prose;

  SourceJson(Library library) {
    this.library = library;
    this.prose = new ProseJson(library);
  }

  Json of(Source source) {
    Publication publication = source.publication();
    return Json.object(
        "id", source.id(),
        "href", Paths.source(source.id()),
        "title", source.title().full(),
        "short", source.title().label(),
        "kind", Choice.word(publication.kind()),
        "publisher", publication.publisher(),
        "authors", Json.array(publication.authors().stream()),
        "published", publication.published().map(Dates::json),
        "url", publication.url().map(Located::value),
        "language", source.document().language().value(),
        "retrieved", source.document().retrieved().map(Dates::json),
        "relies_on", Json.array(Words.of(publication.reliesOn())),
        "notes", publication.notes(),
        "summary", prose.of(source.summary()),
        "text", text(source));
  }

  private Json text(Source source) {
    Locator furniture = source.document().furniture();
    return Json.object(
        "paragraphs", source.capture().length(),
        "cited", Json.array(library.paragraphsCited(source.id()).stream()),
        "furniture", Optional.of(furniture.compact()).filter(written -> !written.isEmpty()),
        "uncaptured", source.capture().uncaptured(),
        "fingerprint",
            source
                .capture()
                .fingerprint()
                .map(print -> Json.array(FingerprintText.write(print).lines())),
        "changes", Json.array(source.capture().changes().stream().map(SourceJson::change)));
  }

  private static Json change(SourceChange change) {
    return Json.object(
        "at", change.paragraph(),
        "change", Choice.word(change.kind()),
        "was", change.was(),
        "now", change.now(),
        "seen", Dates.json(change.seen()),
        "acknowledged", change.acknowledged().map(done -> Dates.json(done.date())),
        "why", change.acknowledged().map(SourceChange.Acknowledgement::why));
  }
}

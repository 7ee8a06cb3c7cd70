package sourcebook.export;

import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Correction;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Home;
import sourcebook.content.Located;
import sourcebook.content.Settings;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.UnderReview;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/**
 * The whole dossier as one JSON: all that its editors wrote, under the names of the content format,
 * and what is computed about it. Only places in files are left out.
 */
final class DossierExport implements Export {

  /** Raised when a program that read the file could no longer read it. */
  private static final int FORMAT = 1;

  @Override
  public String path() {
    return "data/sourcebook.json";
  }

  @Override
  public DataFile.About about(Edition edition) {
    Library library = edition.library();
    return new DataFile.About(
        "The whole dossier: settings, sources, topics, entities, claims, disagreements and"
            + " corrections, prose sentence by sentence, every citation, and how each claim stands.",
        Stream.of(
                Counted.of(library.claims().count(), "claim", "claims"),
                Counted.of(library.sources().count(), "source", "sources"),
                Counted.of(library.topics().count(), "topic", "topics"),
                Counted.of(library.entities().count(), "entity", "entities"),
                Counted.of(library.disagreements().count(), "disagreement", "disagreements"))
            .reduce((all, next) -> all + ", " + next)
            .orElseThrow());
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    ProseJson prose = new ProseJson(library);
    SourceJson sources = new SourceJson(library);
    ClaimJson claims = new ClaimJson(library);
    return Json.object(
            "$schema", "schema/" + DossierSchema.NAME,
            "format", FORMAT,
            "draft", edition.isDraft(),
            "site", edition.url(),
            "dossier", dossier(edition.settings(), library.content().dossier().home(), prose),
            "sources", new Json.Flow(() -> library.sources().map(sources::of)),
            "topics", new Json.Flow(() -> library.topics().map(topic -> topic(topic, prose))),
            "entities", new Json.Flow(() -> library.entities().map(e -> entity(e, prose))),
            "claims", new Json.Flow(() -> library.claims().map(claims::of)),
            "disagreements",
                new Json.Flow(() -> library.disagreements().map(d -> disagreement(d, library))),
            "corrections",
                new Json.Flow(
                    () -> library.content().corrections().stream().map(DossierExport::correction)))
        .pretty();
  }

  private static Json dossier(Settings settings, Home home, ProseJson prose) {
    Settings.Hosting hosting = settings.hosting();
    return Json.object(
        "title", settings.identity().title(),
        "description", settings.identity().description(),
        "language", settings.identity().language().value(),
        "scope", settings.scope(),
        "as_of", Dates.json(settings.asOf()),
        "licence",
            Json.object("name", hosting.licence().name(), "url", hosting.licence().url().value()),
        "url", hosting.url().map(Located::value),
        "repository", settings.repository(),
        "topics", Json.array(Words.of(settings.topics())),
        "policies", Json.array(settings.policies().stream()),
        "known", Json.array(Words.of(home.known())),
        "story", prose.of(home.story()));
  }

  private static Json topic(Topic topic, ProseJson prose) {
    return Json.object(
        "id", topic.id(),
        "href", Paths.topic(topic.id()),
        "title", topic.title(),
        "description", topic.description(),
        "narrative", prose.of(topic.narrative()));
  }

  private static Json entity(Entity entity, ProseJson prose) {
    return Json.object(
        "id", entity.id(),
        "href", Paths.entity(entity.id()),
        "kind", Choice.word(entity.kind()),
        "name", entity.name(),
        "also", Json.array(entity.also().stream()),
        "is", prose.of(entity.is()),
        "iso", entity.iso().map(Located::value));
  }

  private static Json disagreement(Disagreement disagreement, Library library) {
    return Json.object(
        "id", disagreement.id(),
        "href", Paths.disagreement(disagreement.id()),
        "question", disagreement.question(),
        "kind", Choice.word(disagreement.kind()),
        "accounts", Json.array(disagreement.accounts().stream().map(one -> account(one, library))),
        "silent", Json.array(Words.of(disagreement.silent())),
        "note", disagreement.note().map(new ProseJson(library)::of));
  }

  private static Json account(Account account, Library library) {
    return Json.object(
        "says", account.says(),
        "claims", Json.array(Words.of(account.claims())),
        "cites", Json.array(account.citations().stream().map(CitationJson::ofAccount)),
        "under_review", UnderReview.anyOf(library.citationsOf(account).toList(), library));
  }

  private static Json correction(Correction correction) {
    return Json.object(
        "date",
        Dates.json(correction.date()),
        correction.claim().isPresent() ? "claim" : "page",
        correction.subject().name(),
        "href",
        Paths.corrected(correction),
        "kind",
        Choice.word(correction.kind()),
        "was",
        correction.was().value(),
        "why",
        correction.why(),
        "replacement",
        correction.replacement().map(Located::value));
  }
}

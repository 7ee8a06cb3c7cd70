package sourcebook.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.cite.AuthorName;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;
import sourcebook.content.Publication;
import sourcebook.content.Sentence;
import sourcebook.content.Source;
import sourcebook.content.SourceKind;
import sourcebook.content.Topic;
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.library.Party;

/**
 * What pages are about, in the terms of schema.org, for search engines and others. What the content
 * does not tell is left out: no author, publisher or date is made up.
 */
final class LinkedThings {

  /** Dates and spans that ISO 8601 knows, too; what is doubtful or partly unknown is not said. */
  private static final Predicate<String> ISO_8601 =
      Pattern.compile("\\d{4}(-\\d{2}){0,2}(/(\\d{4}(-\\d{2}){0,2}|\\.\\.))?").asMatchPredicate();

  private final Library library;
  private final PagePath page;
  private final Optional<String> url;

  /**
   * @param page from where relative references lead
   * @param url the site's address with a slash at its end, if it is known
   */
  LinkedThings(Library library, PagePath page, Optional<String> url) {
    this.library = library;
    this.page = page;
    this.url = url;
  }

  /** The page as part of the site, as text that may stand in a script element. */
  String of(Frame.Text text, Site site, PageType type) {
    return Json.object(
            "@context", "https://schema.org",
            "@type", type.name(),
            "url", address(page),
            "name", text.title(),
            "description", text.description(),
            "inLanguage", site.language(),
            "license", site.licence().href(),
            "isPartOf",
                Json.object("@type", "WebSite", "url", address(Paths.HOME), "name", site.title()),
            "mainEntity", type.about().map(about -> about.in(this)))
        .inLine()
        .replace("<", "\\u003c");
  }

  /** The story in brief, which rests on all sources. */
  Json article(Site site) {
    return article(site.title(), site.description(), library.sources());
  }

  /** A narrative with the sources of its claims. */
  Json article(Topic topic, List<Claim> claims) {
    Stream<Source> sources = sources(claims.stream().flatMap(one -> one.citations().stream()));
    return article(topic.title(), topic.description(), sources);
  }

  private Json article(String title, String description, Stream<Source> sources) {
    return Json.object(
        "@type",
        "Article",
        "headline",
        title,
        "abstract",
        description,
        "citation",
        Json.array(sources.map(this::reference)));
  }

  Json claim(Claim claim) {
    return Json.object(
        "@type", "Claim",
        "text", claim.text(),
        "temporalCoverage", claim.wording().date().flatMap(LinkedThings::iso),
        "author", some(speakers(claim)),
        "about",
            some(
                claim.links().about().stream()
                    .flatMap(id -> library.entity(id.value()).stream())
                    .map(this::reference)),
        "appearance", Json.array(sources(claim.citations().stream()).map(this::reference)),
        "citation", places(claim.citations().stream()));
  }

  Json source(Source source) {
    Publication publication = source.publication();
    return Json.object(
        "@type", type(publication.kind()),
        "name", source.title().full(),
        "url", publication.url().map(Located::value),
        "author",
            some(
                AuthorName.of(source, library)
                    .map(
                        author ->
                            Json.object(
                                "@type",
                                author.organisation() ? "Organization" : "Person",
                                "name",
                                author.spoken()))),
        "publisher",
            publication.publisher().map(name -> Json.object("@type", "Organization", "name", name)),
        "datePublished",
            publication.published().flatMap(LinkedThings::iso).filter(iso -> !iso.contains("/")),
        "inLanguage", source.document().language().value());
  }

  Json entity(Entity entity) {
    return Json.object(
        "@type", type(entity),
        "name", entity.name(),
        "alternateName", some(entity.also().stream()),
        "description",
            entity
                .is()
                .passages()
                .flatMap(passage -> passage.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "))
                .strip());
  }

  Json question(Disagreement disagreement) {
    return Json.object(
        "@type", "Question",
        "name", disagreement.question(),
        "answerCount", disagreement.accounts().size(),
        "suggestedAnswer", Json.array(disagreement.accounts().stream().map(this::answer)));
  }

  /** The dossier as data. */
  Json dataset(Site site, List<DataFile> files) {
    return Json.object(
        "@type", "Dataset",
        "name", site.title(),
        "description", site.description(),
        "inLanguage", site.language(),
        "license", site.licence().href(),
        "isAccessibleForFree", true,
        "distribution", Json.array(files.stream().map(this::download)));
  }

  private Json download(DataFile file) {
    return Json.object(
        "@type", "DataDownload",
        "contentUrl", address(new PagePath(file.path())),
        "encodingFormat", DataFormat.of(file).type(),
        "contentSize", DataPage.size(file.bytes()),
        "sha256", file.sha256());
  }

  private Json answer(Account account) {
    return Json.object(
        "@type", "Answer",
        "text", account.says(),
        "citation", places(library.citationsOf(account)));
  }

  private Json reference(Source source) {
    return Json.object(
        "@type", type(source.publication().kind()),
        "name", source.title().full(),
        "url", source.publication().url().map(Located::value),
        "subjectOf", Json.object("@type", "WebPage", "url", address(Paths.source(source.id()))));
  }

  private Json reference(Entity entity) {
    return Json.object(
        "@type", type(entity),
        "name", entity.name(),
        "url", address(Paths.entity(entity.id())));
  }

  /** Who is said to say what somebody said or judges; what happened has no author. */
  private Stream<Json> speakers(Claim claim) {
    return claim.citations().stream()
        .filter(citation -> claim.wording().kind().needsSpeaker())
        .flatMap(citation -> citation.said().stream())
        .map(Located::value)
        .distinct()
        .flatMap(id -> library.party(id).stream())
        .filter(Party.OfEntity.class::isInstance)
        .map(party -> ((Party.OfEntity) party).entity())
        .filter(LinkedThings::mayBeAuthor)
        .map(this::reference);
  }

  private static boolean mayBeAuthor(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION;
  }

  private Stream<Source> sources(Stream<Citation> citations) {
    return citations
        .map(citation -> citation.source().value())
        .distinct()
        .flatMap(id -> library.source(id).stream());
  }

  /** The places cited, as readers of the page are told them. */
  private Json places(Stream<Citation> citations) {
    return Json.array(
        citations
            .flatMap(
                citation ->
                    library.source(citation.source().value()).stream()
                        .map(s -> s.title().label() + ", " + citation.locator().inWords()))
            .distinct());
  }

  private String address(PagePath target) {
    return url.map(top -> top + target).orElse(page.to(target));
  }

  private static Optional<String> iso(WrittenDate date) {
    return Optional.of(date.written()).filter(ISO_8601);
  }

  /** A list, unless it is empty. */
  private static Optional<Json> some(Stream<?> items) {
    return Optional.of(Json.array(items)).filter(json -> !json.equals(Json.array(Stream.of())));
  }

  private static String type(SourceKind kind) {
    return switch (kind) {
      case NEWS, WIRE -> "NewsArticle";
      case ANALYSIS -> "Article";
      case STATEMENT -> "CreativeWork";
      case PAPER -> "ScholarlyArticle";
      case LAW -> "Legislation";
      case DATASET -> "Dataset";
      case BOOK -> "Book";
      case WEB -> "WebPage";
    };
  }

  private static String type(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case PLACE -> Countries.of(entity).isPresent() ? "Country" : "Place";
      case OBJECT -> "Thing";
      case DOCUMENT -> "CreativeWork";
      case EVENT -> "Event";
    };
  }
}

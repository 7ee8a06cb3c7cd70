package sourcebook.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a web page says about itself, in the vocabularies of newspapers and journals: schema.org in
 * JSON-LD, Highwire ({@code citation_}), Dublin Core, Open Graph, and HTML's own.
 */
final class PageMetadata {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** A time is one of publication only where it says so. */
  private static final String DATED =
      "[itemprop=datePublished][datetime], time[pubdate][datetime], time.dt-published[datetime]";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+\\S*");

  private final Document page;
  private final MetaElements metas;
  private final LinkedArticle article;

  private PageMetadata(Document page) {
    this.page = page;
    this.metas = MetaElements.of(page);
    this.article =
        LinkedArticle.in(
            page.select("script[type=application/ld+json]").stream().map(Element::data));
  }

  static Metadata of(Document page) {
    PageMetadata reader = new PageMetadata(page);
    return new Metadata(
        reader.title(),
        reader.publisher(),
        reader.authors(),
        reader.published(),
        reader.language(),
        reader.address());
  }

  /**
   * The title bar often has the name of the site too, so it counts only where nothing else does.
   */
  private Told<String> title() {
    Told<String> title =
        told(
            article.text("headline"),
            metas.of("citation_title", "dc.title", "dcterms.title", "og:title"));
    return title.sayings().isEmpty()
        ? told(Stream.of(new Told.Saying<>(page.title(), "<title>")))
        : title;
  }

  private Told<String> publisher() {
    return told(
        article.names("publisher"),
        metas.of("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name"));
  }

  /** All whom a vocabulary names. An address is a profile, not a name. */
  private Told<List<String>> authors() {
    return new Told<>(
        Stream.of(
                article.names("author"),
                metas.of("citation_author"),
                metas.of("dc.creator", "dcterms.creator"),
                metas.of("author"),
                metas.of("article:author"))
            .map(PageMetadata::told)
            .flatMap(PageMetadata::names)
            .toList());
  }

  private static Stream<Told.Saying<List<String>>> names(Told<String> told) {
    List<String> names =
        told.sayings().stream()
            .map(Told.Saying::value)
            .filter(name -> !isAddress(name))
            .distinct()
            .toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(new Told.Saying<>(names, told.sayings().get(0).where()));
  }

  private Told<String> published() {
    return exact(
        told(
                article.text("datePublished"),
                metas.of("citation_publication_date", "citation_date", "citation_online_date"),
                metas.of("article:published_time", "dcterms.issued", "dc.date.issued", "dc.date"),
                metas.of("datepublished", "date"),
                page.select(DATED).stream()
                    .map(time -> new Told.Saying<>(time.attr("datetime"), "<time>")))
            .sayings()
            .stream()
            .flatMap(
                said ->
                    PublishedDate.edtf(said.value()).stream()
                        .map(date -> new Told.Saying<>(date, said.where()))));
  }

  private Told<String> language() {
    Element html = page.firstElementChild() == null ? page : page.firstElementChild();
    return exact(
        told(
                Stream.of(html.attr("lang"), html.attr("xml:lang"))
                    .map(tag -> new Told.Saying<>(tag, "<html> lang")),
                article.text("inLanguage"),
                metas.of(
                    "content-language", "citation_language", "dc.language", "dcterms.language"))
            .sayings()
            .stream()
            .filter(said -> LANGUAGE.matcher(said.value()).matches())
            .map(said -> new Told.Saying<>(canonical(said.value()), said.where())));
  }

  private static String canonical(String tag) {
    return Locale.forLanguageTag(tag).toLanguageTag();
  }

  private Told<String> address() {
    return new Told<>(
        told(
                page.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("href").stream()
                    .map(address -> new Told.Saying<>(address, "<link> canonical")),
                metas.of("og:url"),
                article.text("url"),
                article.text("mainEntityOfPage"))
            .sayings()
            .stream()
            .filter(said -> isAddress(said.value()))
            .toList());
  }

  private static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** The most exact only: whoever says “2025” where somebody says “2025-04-21” says the same. */
  private static Told<String> exact(Stream<Told.Saying<String>> all) {
    List<Told.Saying<String>> sayings = all.toList();
    return new Told<>(
        sayings.stream()
            .filter(said -> sayings.stream().noneMatch(other -> begins(said, other)))
            .toList());
  }

  private static boolean begins(Told.Saying<String> said, Told.Saying<String> other) {
    String beginning = said.value() + "-";
    return other.value().regionMatches(true, 0, beginning, 0, beginning.length());
  }

  /** What is there of these sayings; many escape them even where it is not HTML. */
  @SafeVarargs
  private static Told<String> told(Stream<Told.Saying<String>>... sayings) {
    return new Told<>(
        Stream.of(sayings)
            .flatMap(some -> some)
            .map(said -> new Told.Saying<>(written(said.value()), said.where()))
            .filter(said -> !said.value().isEmpty() && !said.value().equals("null"))
            .toList());
  }

  private static String written(String text) {
    return Parser.unescapeEntities(text, false)
        .replaceAll("[\\p{IsWhite_Space}\\p{Cntrl}]+", " ")
        .strip();
  }
}

package sourcebook.capture;

import java.util.List;
import java.util.Optional;
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

  private Optional<String> title() {
    return Stream.of(
            Stream.of(article.text("headline")),
            metas.of("citation_title", "dc.title", "dcterms.title", "og:title"),
            Stream.of(page.title()))
        .flatMap(PageMetadata::written)
        .findFirst();
  }

  private Optional<String> publisher() {
    return Stream.of(
            article.names("publisher"),
            metas.of("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name"))
        .flatMap(PageMetadata::written)
        .findFirst();
  }

  /** All whom the first vocabulary names that names any. An address is a profile, not a name. */
  private List<String> authors() {
    return Stream.of(
            article.names("author"),
            metas.of("citation_author"),
            metas.of("dc.creator", "dcterms.creator"),
            metas.of("author"),
            metas.of("article:author"))
        .map(names -> written(names).filter(name -> !isAddress(name)).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<String> published() {
    return Stream.of(
            Stream.of(article.text("datePublished")),
            metas.of("citation_publication_date", "citation_date", "article:published_time"),
            metas.of("dcterms.issued", "dc.date.issued", "dc.date", "datepublished", "date"))
        .flatMap(PageMetadata::written)
        .flatMap(date -> PublishedDate.edtf(date).stream())
        .findFirst();
  }

  private Optional<String> language() {
    Element html = page.firstElementChild() == null ? page : page.firstElementChild();
    return Stream.of(
            Stream.of(html.attr("lang"), html.attr("xml:lang")),
            Stream.of(article.text("inLanguage")),
            metas.of("content-language", "dc.language", "dcterms.language"))
        .flatMap(PageMetadata::written)
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .findFirst();
  }

  private Optional<String> address() {
    return Stream.of(
            page.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("href").stream(),
            metas.of("og:url"),
            Stream.of(article.text("url"), article.text("mainEntityOfPage")))
        .flatMap(PageMetadata::written)
        .filter(PageMetadata::isAddress)
        .findFirst();
  }

  private static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** What is there of these texts; many escape them even where it is not HTML. */
  private static Stream<String> written(Stream<String> texts) {
    return texts
        .map(text -> Parser.unescapeEntities(text, false))
        .map(text -> text.replaceAll("[\\p{IsWhite_Space}\\p{Cntrl}]+", " ").strip())
        .filter(text -> !text.isEmpty() && !text.equals("null"));
  }
}

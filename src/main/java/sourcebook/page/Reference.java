package sourcebook.page;

import sourcebook.content.Located;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.content.WrittenDate;

/** A source's bibliographic reference; a text that is empty is unknown. */
public record Reference(
    String title, String authors, String publisher, String published, String url) {

  static Reference of(Source source) {
    Publication publication = source.publication();
    return new Reference(
        source.title().full(),
        String.join(", ", publication.authors()),
        publication.publisher().orElse(""),
        publication.published().map(WrittenDate::inWords).orElse(""),
        publication.url().map(Located::value).orElse(""));
  }
}

package sourcebook.page;

import java.util.stream.Collectors;
import sourcebook.cite.AuthorName;
import sourcebook.content.Located;
import sourcebook.content.Publication;
import sourcebook.content.Source;
import sourcebook.content.WrittenDate;
import sourcebook.library.Library;

/** A source's bibliographic reference; a text that is empty is unknown. */
public record Reference(
    String title, String authors, String publisher, String published, String url) {

  static Reference of(Source source, Library library) {
    Publication publication = source.publication();
    return new Reference(
        source.title().full(),
        AuthorName.of(source, library).map(AuthorName::spoken).collect(Collectors.joining(", ")),
        publication.publisher().orElse(""),
        publication.published().map(WrittenDate::inWords).orElse(""),
        publication.url().map(Located::value).orElse(""));
  }
}

package sourcebook.cite;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be cited, as all styles and formats know it. What is empty is unknown.
 *
 * @param id its key in data
 * @param publisher the paper, site or house that brought it out
 * @param retrieved when it was read at its address
 */
record Item(
    String id,
    Form form,
    Title title,
    List<Author> authors,
    String publisher,
    CitedDate published,
    Optional<String> url,
    CitedDate retrieved) {

  Item {
    authors = List.copyOf(authors);
  }
}

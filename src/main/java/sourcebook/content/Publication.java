package sourcebook.content;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a source's publication. What the document does not tell is empty: no publisher,
 * no author, no date, no address.
 *
 * @param reliesOn whom the document as a whole says it has its report from: entities or sources
 * @param notes the editors' own words on what is known and how
 */
public record Publication(
    SourceKind kind,
    Optional<String> publisher,
    List<String> authors,
    Optional<WrittenDate> published,
    Optional<Located<String>> url,
    List<Located<PartyId>> reliesOn,
    Optional<String> notes) {

  public Publication {
    authors = List.copyOf(authors);
    reliesOn = List.copyOf(reliesOn);
  }
}

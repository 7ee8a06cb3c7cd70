package sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.Publication;
import sourcebook.content.Settings;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.library.Library;

/** What of a dossier can be cited. */
final class Items {

  private final Settings settings;
  private final Map<SourceId, Item> sources = new LinkedHashMap<>();

  Items(Library library) {
    settings = library.content().dossier().settings();
    library.sources().forEach(source -> sources.put(source.id(), item(source, library)));
  }

  /** Every source, in the order written. */
  List<Item> sources() {
    return List.copyOf(sources.values());
  }

  /**
   * A source of this dossier.
   *
   * @throws java.util.NoSuchElementException if it is none of them
   */
  Item of(Source source) {
    return Optional.ofNullable(sources.get(source.id())).orElseThrow();
  }

  /**
   * A claim’s page in the dossier. Its words are its title, its edition is its date; nobody signs
   * it.
   *
   * @param address where the page stands, if that is known
   */
  Item of(Claim claim, Optional<String> address) {
    String language = settings.identity().language().value();
    return new Item(
        claim.id().value(),
        Form.PAGE,
        Title.sentence(claim.text(), language),
        List.of(),
        settings.identity().title(),
        CitedDate.of(Optional.of(settings.asOf())),
        address,
        CitedDate.InWords.UNKNOWN);
  }

  private static Item item(Source source, Library library) {
    Publication publication = source.publication();
    return new Item(
        source.id().value(),
        Form.of(publication.kind()),
        Title.printed(source.title().full(), source.document().language().value()),
        AuthorName.of(source, library).map(AuthorName::read).toList(),
        publication.publisher().orElse(""),
        CitedDate.of(publication.published()),
        publication.url().map(Located::value),
        CitedDate.of(source.document().retrieved()));
  }
}

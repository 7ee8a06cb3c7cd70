package sourcebook.cite;

import java.util.stream.Stream;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.Source;
import sourcebook.library.Library;

/**
 * An author as a source's record has it, which may be written for sorting: {@code Family, Given},
 * or {@code Name,} for an organisation.
 *
 * @param organisation whether it is known to be none that has a family name
 */
public record AuthorName(String written, boolean organisation) {

  /** The authors of a source, of which the dossier may know some as organisations. */
  public static Stream<AuthorName> of(Source source, Library library) {
    String publisher = source.publication().publisher().orElse("");
    return source.publication().authors().stream()
        .map(
            name ->
                new AuthorName(
                    name,
                    name.strip().endsWith(",")
                        || name.equals(publisher)
                        || library.entities().anyMatch(entity -> isOrganisation(entity, name))));
  }

  /** The name as one says it. */
  public String spoken() {
    return organisation || written.contains(",") ? read().inFull() : written;
  }

  Author read() {
    return organisation
        ? new Author.Named(written.strip().replaceFirst("\\s*,$", ""))
        : AuthorReader.read(written);
  }

  private static boolean isOrganisation(Entity entity, String name) {
    return entity.kind() == EntityKind.ORGANISATION
        && (entity.name().equals(name) || entity.also().contains(name));
  }
}

package sourcebook.page;

/**
 * What every page says of the dossier as a whole.
 *
 * @param edition the day the content is good for, in words
 * @param repository where the content is kept; empty where unknown
 */
public record Site(
    String title,
    String description,
    String language,
    String edition,
    Anchor licence,
    String repository,
    Counts counts) {

  /** How much the dossier holds. */
  public record Counts(long claims, long sources, long disagreements, long entities) {}
}

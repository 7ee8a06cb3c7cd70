package sourcebook.picture;

/**
 * A country that the dossier has a page about.
 *
 * @param iso its ISO 3166-1 alpha-2 code
 * @param label what stands on it
 * @param name what its link is called
 * @param href where the link leads
 */
public record MapPlace(String iso, String label, String name, String href) {}

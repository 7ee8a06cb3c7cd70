package sourcebook.evidence;

/**
 * A share that tells how well the dossier is borne out.
 *
 * @param id its name in data, in kebab case
 * @param name its name for readers
 * @param definition exactly what is counted, of what
 */
public record Measure(String id, String name, String definition, Share share) {}

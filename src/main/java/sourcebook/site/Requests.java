package sourcebook.site;

import java.util.Locale;
import java.util.Set;

/** Tells references that a browser follows by itself from those that wait for a reader. */
final class Requests {

  private static final Set<String> FETCHING =
      Set.of("src", "srcset", "poster", "data", "action", "formaction", "xlink:href");

  private static final Set<String> FETCHING_BY_HREF = Set.of("use", "image", "base");

  private Requests() {}

  /** Whether an absolute reference would be fetched, or run, without a reader asking for it. */
  static boolean isMade(Tag tag, String attribute, String reference) {
    boolean resource = tag.name().equals("link") && !tag.attribute("rel").equals("canonical");
    return FETCHING.contains(attribute)
        || resource
        || FETCHING_BY_HREF.contains(tag.name())
        || !isHarmless(reference);
  }

  private static boolean isHarmless(String reference) {
    String scheme = reference.strip().toLowerCase(Locale.ROOT);
    return scheme.startsWith("https:")
        || scheme.startsWith("http:")
        || scheme.startsWith("mailto:");
  }
}

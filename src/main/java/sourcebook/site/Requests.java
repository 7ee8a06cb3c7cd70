package sourcebook.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells references that a browser follows by itself from those that wait for a reader. */
final class Requests {

  private static final Set<String> FETCHING =
      Set.of(
          "src",
          "srcset",
          "imagesrcset",
          "poster",
          "data",
          "background",
          "ping",
          "action",
          "formaction",
          "xlink:href");

  private static final Set<String> FETCHING_BY_HREF = Set.of("use", "image");

  /** Relations of a {@code link} that only say something. */
  private static final Set<String> TELLING =
      Set.of("canonical", "alternate", "license", "author", "next", "prev", "help", "me");

  private static final Set<String> SETS = Set.of("srcset", "imagesrcset");

  private Requests() {}

  /** Every reference in an attribute that may hold some. */
  static Stream<String> references(Tag.Attribute attribute) {
    if (!attribute.name().equals("href") && !FETCHING.contains(attribute.name())) {
      return Stream.empty();
    }
    return SETS.contains(attribute.name())
        ? Stream.of(attribute.value().split(",", -1))
            .map(candidate -> candidate.strip().split("\\s", 2)[0])
            .filter(candidate -> !candidate.isEmpty())
        : Stream.of(attribute.value());
  }

  /** Whether an absolute reference would be followed without a reader asking for it. */
  static boolean isMade(Tag tag, String attribute) {
    boolean resource =
        tag.name().equals("link")
            && !TELLING.containsAll(List.of(tag.attribute("rel").strip().split("\\s+", -1)));
    return FETCHING.contains(attribute) || resource || FETCHING_BY_HREF.contains(tag.name());
  }

  /** Whether an absolute reference leads to a page or a mailbox, and not into a script. */
  static boolean isAddress(String reference) {
    String scheme = reference.strip().toLowerCase(Locale.ROOT);
    return scheme.startsWith("https:")
        || scheme.startsWith("http:")
        || scheme.startsWith("mailto:");
  }
}

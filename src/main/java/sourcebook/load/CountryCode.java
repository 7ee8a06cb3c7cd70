package sourcebook.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of countries, ISO 3166-1 alpha-2. */
public final class CountryCode {

  static final String PATTERN = "[A-Z]{2}";

  private static final List<String> ALL = List.of(Locale.getISOCountries());

  /** What the European Union’s institutions write, beside the code of the standard. */
  private static final Map<String, String> UNION = Map.of("UK", "GB", "EL", "GR");

  private CountryCode() {}

  /** What is wrong with a word that should be such a code; empty where it is one. */
  public static Optional<String> fault(String word) {
    if (!word.matches(PATTERN)) {
      return Optional.of("a country code is two capital letters, and `" + word + "` is not");
    }
    return ALL.contains(word)
        ? Optional.empty()
        : Optional.of("`" + word + "` is the code of no country");
  }

  /** What to write in place of a word that is no such code. */
  public static String mend(String word) {
    String capitals = word.toUpperCase(Locale.ROOT);
    String code = UNION.getOrDefault(capitals, capitals);
    return ALL.contains(code)
        ? "did you mean `" + code + "`?"
        : "look it up in ISO 3166-1, column “alpha-2”: Afghanistan is `AF`";
  }
}

package sourcebook.load;

import java.util.Locale;

/** What to write in place of a word that is no country code. */
public final class CountryAdvice {

  private CountryAdvice() {}

  public static String on(String word) {
    String capitals = word.toUpperCase(Locale.ROOT);
    return capitals.matches("[A-Z]{2}")
        ? "did you mean `" + capitals + "`?"
        : "look it up in ISO 3166-1, column “alpha-2”: Afghanistan is `AF`";
  }
}

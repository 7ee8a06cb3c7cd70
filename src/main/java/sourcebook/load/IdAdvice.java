package sourcebook.load;

import java.text.Normalizer;
import java.util.Locale;
import sourcebook.content.Id;

/** What to write in place of a word that cannot be an id. */
public final class IdAdvice {

  private IdAdvice() {}

  public static String on(String word) {
    String better = inKebabCase(word);
    if (Id.isDevice(word)) {
      return "Windows keeps this name for a device; choose another";
    }
    return Id.isWellFormed(better)
        ? "did you mean `" + better + "`?"
        : "use lower-case letters a to z and digits, words joined by single hyphens, at most "
            + Id.LONGEST
            + " characters";
  }

  private static String inKebabCase(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}’']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}

package sourcebook.diagnostic;

/** Puts the indefinite article before a noun. */
public final class Article {

  private Article() {}

  /** “an entity”, “a claim”. */
  public static String with(String noun) {
    boolean vowel = !noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }
}

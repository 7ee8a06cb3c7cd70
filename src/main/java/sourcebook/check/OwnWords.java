package sourcebook.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.evidence.QuotedWords;
import sourcebook.library.Library;

/** What the dossier says in its own words: claims, accounts and cited sentences. */
final class OwnWords {

  private OwnWords() {}

  /**
   * Of each text the first words that a pattern finds, what stands between quotation marks left
   * out; nothing if they are not English.
   *
   * @param small a pattern in small letters, which is sooner matched than one that overlooks case
   */
  static Stream<Located<String>> inEnglish(Pattern small, Library library) {
    return inEnglish(library).flatMap(text -> first(small, text).stream());
  }

  private static Optional<Located<String>> first(Pattern small, Located<String> text) {
    String words = text.value();
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher found = small.matcher(lower);
    if (!found.find()) {
      return Optional.empty();
    }
    // A few letters become longer when they become small.
    boolean sameLength = lower.length() == words.length();
    String there = sameLength ? words.substring(found.start(), found.end()) : found.group();
    return Optional.of(new Located<>(there, text.position()));
  }

  private static Stream<Located<String>> inEnglish(Library library) {
    String language = library.content().dossier().settings().identity().language().value();
    return language.matches("(?i)en(-.*)?") ? all(library) : Stream.empty();
  }

  private static Stream<Located<String>> all(Library library) {
    return Stream.of(
            library.claims().map(claim -> claim.wording().text()),
            library
                .disagreements()
                .flatMap(disagreement -> disagreement.accounts().stream())
                .map(account -> new Located<>(account.says(), account.position())),
            library
                .prose()
                .flatMap(place -> place.prose().sentences())
                .map(sentence -> new Located<>(sentence.text(), sentence.position())))
        .flatMap(words -> words)
        .map(words -> new Located<>(QuotedWords.without(words.value()), words.position()));
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.evidence.QuotedWords;
import sourcebook.library.Library;

/** What the dossier says in its own words: claims, accounts and cited sentences. */
final class OwnWords {

  private OwnWords() {}

  /** The words with what stands between quotation marks taken out; only if they are English. */
  static Stream<Located<String>> inEnglish(Library library) {
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

package sourcebook.fingerprint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes fingerprints of documents. */
public final class Fingerprinter {

  private final SaltedHash hash;
  private final Set<String> quoted;

  private Fingerprinter(SaltedHash hash, List<String> quotations) {
    this.hash = hash;
    this.quoted =
        quotations.stream()
            .flatMap(words -> Phrases.of(NormalText.of(words).words()).stream())
            .collect(Collectors.toSet());
  }

  /**
   * The fingerprint of a document.
   *
   * @param paragraphs its text
   * @param quotations all that the dossier quotes from the document, rightly or not; only what
   *     stands there leaves a trace
   */
  public static Fingerprint take(
      List<String> paragraphs, Fingerprint.Header header, List<String> quotations) {
    Fingerprinter printer = new Fingerprinter(new SaltedHash(header.salt()), quotations);
    return new Fingerprint(header, paragraphs.stream().map(printer::print).toList());
  }

  /**
   * The salt for a document: that of its last fingerprint, so that paragraphs that stay keep their
   * hashes, or else one that the document itself decides.
   */
  public static String salt(List<String> paragraphs, Optional<Fingerprint> before) {
    return before
        .map(fingerprint -> fingerprint.header().salt())
        .orElseGet(() -> SaltedHash.of(NormalText.of(String.join("\n", paragraphs)).text()).salt());
  }

  private ParagraphPrint print(String paragraph) {
    NormalText text = NormalText.of(paragraph);
    return new ParagraphPrint(
        hash.ofParagraph(text),
        text.words().size(),
        Similarity.of(text.words(), hash.salt()),
        phrases(text.words()));
  }

  private Set<String> phrases(List<String> words) {
    Set<String> phrases = new HashSet<>();
    for (int length = 1; length <= Phrases.WORDS; length++) {
      Phrases.runs(words, length)
          .filter(quoted::contains)
          .map(hash::ofPhrase)
          .forEach(phrases::add);
    }
    return phrases;
  }
}

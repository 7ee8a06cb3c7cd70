package sourcebook.fingerprint;

import java.util.ArrayList;
import java.util.List;

/** Words that may stand in a paragraph, ready to be looked for. */
public final class Quotation {

  private final List<String> words;
  private final List<String> hashes;

  private Quotation(List<String> words, List<String> hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  static Quotation of(String written, SaltedHash hash) {
    List<String> words = NormalText.of(written).words();
    return new Quotation(words, Phrases.of(words).stream().map(hash::ofPhrase).toList());
  }

  /**
   * Whether every run of four of the words, or all where they are fewer, is known to stand there.
   */
  public boolean standsIn(ParagraphPrint paragraph) {
    return !hashes.isEmpty() && paragraph.phrases().containsAll(hashes);
  }

  /** The longest runs of these words that are known to stand there, normalised. */
  public List<String> partsIn(ParagraphPrint paragraph) {
    List<String> parts = new ArrayList<>();
    int run = -1;
    for (int i = 0; i <= hashes.size(); i++) {
      boolean stands = i < hashes.size() && paragraph.phrases().contains(hashes.get(i));
      if (stands && run < 0) {
        run = i;
      } else if (!stands && run >= 0) {
        parts.add(
            String.join(" ", words.subList(run, Math.min(i - 1 + Phrases.WORDS, words.size()))));
        run = -1;
      }
    }
    return parts;
  }
}

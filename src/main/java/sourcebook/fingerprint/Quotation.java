package sourcebook.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words that may stand in a paragraph, ready to be looked for. */
public final class Quotation {

  /** More than a dossier of ten thousand claims quotes; then it begins anew. */
  private static final int MOST = 20_000;

  /**
   * Those that were made ready before: each is looked for again and again, by check after check.
   */
  private static final Map<Order, Quotation> READY = new ConcurrentHashMap<>();

  /** All that being ready depends on. */
  private record Order(String written, SaltedHash hash) {}

  private final List<String> words;
  private final List<String> hashes;

  private Quotation(List<String> words, List<String> hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  static Quotation of(String written, SaltedHash hash) {
    if (READY.size() > MOST) {
      READY.clear();
    }
    return READY.computeIfAbsent(new Order(written, hash), Quotation::made);
  }

  private static Quotation made(Order order) {
    List<String> words = NormalText.of(order.written()).words();
    SaltedHash hash = order.hash();
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

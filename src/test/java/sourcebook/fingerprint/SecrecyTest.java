package sourcebook.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sourcebook.testing.MadeUpTexts;

/** What can be found again from a fingerprint, by somebody who tries. */
class SecrecyTest {

  private final List<String> paragraphs = new MadeUpTexts(2003).paragraphs(20);
  private final List<String> words = NormalText.of(paragraphs.get(4)).words();
  private final String quoted = String.join(" ", words.subList(2, 10));
  private final Fingerprint taken =
      Fingerprinter.take(
          paragraphs,
          new Fingerprint.Header(
              "2025-04-17",
              Optional.empty(),
              "en",
              Fingerprinter.salt(paragraphs, Optional.empty())),
          List.of(quoted));

  @Test
  void noWordOfTheTextIsInTheFile() {
    String file = FingerprintText.write(taken);
    String body = file.substring(file.indexOf("\n\n"));
    assertThat(paragraphs.stream().flatMap(text -> NormalText.of(text).words().stream()))
        .filteredOn(word -> word.length() > 3 && !word.matches("[\\d.,]+"))
        .isNotEmpty()
        .noneMatch(body::contains);
  }

  /**
   * Whoever knows the quoted words and a dictionary that has every word of the text can try each
   * word before and behind them. Were all runs of four words hashed, the whole paragraph would come
   * out in this way.
   */
  @Test
  void quotedWordsDoNotLeadOnToTheirNeighbours() {
    List<String> known = words.subList(2, 10);
    assertThat(MadeUpTexts.VOCABULARY).containsAll(words);
    assertThat(MadeUpTexts.VOCABULARY)
        .noneMatch(guess -> isConfirmed(appended(known.subList(5, 8), guess)))
        .noneMatch(guess -> isConfirmed(prepended(guess, known.subList(0, 3))));
  }

  @Test
  void theAttackWouldWorkOnQuotedWords() {
    assertThat(MadeUpTexts.VOCABULARY)
        .filteredOn(guess -> isConfirmed(appended(words.subList(2, 5), guess)))
        .containsExactly(words.get(5));
  }

  /** Of words that are not quoted, none is confirmed in any paragraph. */
  @Test
  void wordsThatNobodyQuotedAreNotConfirmed() {
    List<String> runs = new ArrayList<>();
    for (String paragraph : paragraphs) {
      List<String> all = NormalText.of(paragraph).words();
      IntStream.rangeClosed(0, all.size() - 4)
          .mapToObj(first -> String.join(" ", all.subList(first, first + 4)))
          .filter(run -> !quoted.contains(run))
          .forEach(runs::add);
    }
    assertThat(runs).hasSizeGreaterThan(300).allMatch(run -> taken.paragraphsWith(run).isEmpty());
  }

  private boolean isConfirmed(List<String> guess) {
    return !taken.paragraphsWith(String.join(" ", guess)).isEmpty();
  }

  private static List<String> appended(List<String> words, String guess) {
    List<String> guessed = new ArrayList<>(words);
    guessed.add(guess);
    return guessed;
  }

  private static List<String> prepended(String guess, List<String> words) {
    List<String> guessed = new ArrayList<>(words);
    guessed.add(0, guess);
    return guessed;
  }
}

package sourcebook.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcebook.content.Paragraphs;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.Fingerprinter;
import sourcebook.testing.MadeUpTexts;

/** Every change of a text is found and classed, and nothing else is. */
class ComparisonTest {

  private static final int TEXTS = 1_000;

  private static final Fingerprint.Header HEADER =
      new Fingerprint.Header("2019-06-01", Optional.empty(), "en", "0123456789abcdef");

  @Test
  void everyChangeIsFoundAndNothingElseIs() {
    texts()
        .forEach(
            text -> assertThat(untouched(compared(text))).isEqualTo(untouched(expected(text))));
  }

  /** Between a word or two and all words a limit must be drawn, and chance has words near it. */
  @Test
  void hardlyAChangeIsClassedWrongly() {
    List<Tampered> texts = texts().toList();
    long changes =
        texts.stream().flatMap(ComparisonTest::expected).filter(ComparisonTest::isChange).count();
    long wrong = texts.stream().flatMap(ComparisonTest::missed).count();
    assertThat(changes).isGreaterThan(TEXTS);
    assertThat(wrong).as("of %d changes", changes).isLessThan(changes / 500);
  }

  @Test
  void textThatStaysIsUnchangedHoweverOftenItRepeatsItself() {
    List<String> text = List.of("Advertisement", "It was dark.", "Advertisement", "Advertisement");
    assertThat(compare(text, text).isUnchanged()).isTrue();
  }

  @Test
  void typesettingIsNoChange() {
    assertThat(compare(List.of("“It’s dark” – so"), List.of("\"It's  dark\" - so")).isUnchanged())
        .isTrue();
  }

  @Test
  void punctuationIsASlightChangeHoweverShortTheParagraph() {
    assertThat(fates(List.of("It was dark."), List.of("It was dark!")))
        .containsExactly(Fate.SLIGHT);
  }

  @Test
  void otherWordInAShortParagraphIsASubstantiveChange() {
    assertThat(fates(List.of("It was dark."), List.of("It was lit.")))
        .containsExactly(Fate.SUBSTANTIVE);
  }

  @Test
  void sentenceMoreIsASubstantiveChange() {
    String paragraph = new MadeUpTexts(7).paragraph(80);
    assertThat(fates(List.of(paragraph), List.of(paragraph + " But none of it was true.")))
        .containsExactly(Fate.SUBSTANTIVE);
  }

  @Test
  void slightlyChangedParagraphIsFoundElsewhere() {
    MadeUpTexts made = new MadeUpTexts(8);
    List<String> before = made.paragraphs(30);
    String moved = before.stream().filter(p -> p.split(" ").length > 40).findFirst().orElseThrow();
    List<String> now = new ArrayList<>(before);
    now.remove(moved);
    now.add(Tampered.reworded(moved, 1, made));
    int number = before.indexOf(moved) + 1;
    assertThat(compare(before, now).of(number))
        .isEqualTo(new ParagraphFate(Fate.SLIGHT, Optional.of(number), Optional.of(30)));
  }

  @Test
  void paragraphsThatOnlyMovedAreOneRun() {
    List<String> before = new MadeUpTexts(9).paragraphs(39);
    List<String> now = new ArrayList<>(before);
    now.add(4, "Nobody had written this before.");
    assertThat(Run.of(compare(before, now).paragraphs()))
        .containsExactly(
            new Run(Fate.SAME, run(1, 4), run(1, 4)),
            new Run(Fate.MOVED, run(5, 39), run(6, 40)),
            new Run(Fate.NEW, Optional.empty(), run(5, 5)));
  }

  @Test
  void otherTextAltogetherIsToldFromAChangedOne() {
    MadeUpTexts made = new MadeUpTexts(10);
    List<String> before = made.paragraphs(20);
    assertThat(compare(before, made.paragraphs(20)).isOfAnotherText()).isTrue();
    assertThat(compare(before, List.of("Please accept our terms.")).isOfAnotherText()).isTrue();
    assertThat(compare(before, before.subList(0, 6)).isOfAnotherText()).isFalse();
  }

  @Test
  void textsTurnedRoundLoseNoParagraph() {
    List<String> before = new MadeUpTexts(11).paragraphs(40);
    List<String> now = new ArrayList<>(before);
    Collections.reverse(now);
    assertThat(fates(before, now)).containsOnly(Fate.MOVED);
  }

  private static Stream<Tampered> texts() {
    return LongStream.rangeClosed(1, TEXTS).mapToObj(Tampered::with);
  }

  private static Stream<ParagraphFate> missed(Tampered text) {
    Set<ParagraphFate> found = compared(text).collect(Collectors.toSet());
    return expected(text).filter(fate -> !found.contains(fate));
  }

  private static Stream<ParagraphFate> expected(Tampered text) {
    return text.expected().stream();
  }

  private static Stream<ParagraphFate> compared(Tampered text) {
    return Comparison.of(text.fingerprintBefore(), text.fingerprintNow()).paragraphs().stream();
  }

  private static List<ParagraphFate> untouched(Stream<ParagraphFate> fates) {
    return fates.filter(fate -> !isChange(fate)).toList();
  }

  private static boolean isChange(ParagraphFate paragraph) {
    return paragraph.fate() != Fate.SAME && paragraph.fate() != Fate.MOVED;
  }

  private static List<Fate> fates(List<String> before, List<String> now) {
    return compare(before, now).paragraphs().stream().map(ParagraphFate::fate).toList();
  }

  private static Comparison compare(List<String> before, List<String> now) {
    return Comparison.of(
        Fingerprinter.take(before, HEADER, List.of()), Fingerprinter.take(now, HEADER, List.of()));
  }

  private static Optional<Paragraphs> run(int first, int last) {
    return Optional.of(new Paragraphs(first, last));
  }
}

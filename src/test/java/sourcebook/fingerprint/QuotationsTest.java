package sourcebook.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.testing.MadeUpTexts;

/** A true quotation is always confirmed, and one that is off by a word never. */
class QuotationsTest {

  private static final int DOCUMENTS = 100;
  private static final int QUOTATIONS = 100;

  private final MadeUpTexts texts = new MadeUpTexts(20250417);

  /** Words of a document, and where they are said to stand. */
  private record Quoted(int paragraph, List<String> words) {
    String text() {
      return String.join(" ", words);
    }
  }

  @Test
  void trueQuotationsAreConfirmed() {
    for (int document = 0; document < DOCUMENTS; document++) {
      List<String> paragraphs = texts.paragraphs(30);
      List<Quoted> quoted = quotations(paragraphs);
      Fingerprint taken = taken(paragraphs, quoted);
      assertThat(quoted).allMatch(quotation -> isConfirmed(quotation, taken));
    }
  }

  /** Whether the slip is made before the fingerprint is taken or later. */
  @Test
  void wrongQuotationsAreNot() {
    int passed = 0;
    for (int document = 0; document < DOCUMENTS; document++) {
      List<String> paragraphs = texts.paragraphs(30);
      List<Quoted> right = quotations(paragraphs);
      List<Quoted> wrong = right.stream().map(q -> spoilt(q, paragraphs)).toList();
      List<Quoted> all = new ArrayList<>(right);
      all.addAll(wrong);
      Fingerprint taken = taken(paragraphs, all);
      passed += (int) wrong.stream().filter(quotation -> isConfirmed(quotation, taken)).count();
    }
    assertThat(passed).isZero();
  }

  private static boolean isConfirmed(Quoted quoted, Fingerprint taken) {
    return taken.quotation(quoted.text()).standsIn(taken.paragraph(quoted.paragraph()));
  }

  private static Fingerprint taken(List<String> paragraphs, List<Quoted> quoted) {
    Fingerprint.Header header =
        new Fingerprint.Header(
            "2025-04-17", Optional.empty(), "en", Fingerprinter.salt(paragraphs, Optional.empty()));
    return Fingerprinter.take(paragraphs, header, quoted.stream().map(Quoted::text).toList());
  }

  private List<Quoted> quotations(List<String> paragraphs) {
    List<Quoted> quotations = new ArrayList<>();
    while (quotations.size() < QUOTATIONS) {
      int paragraph = 1 + texts.number(paragraphs.size());
      List<String> words = words(paragraphs, paragraph);
      int length = Math.min(words.size(), 4 + texts.number(9));
      int first = texts.number(words.size() - length + 1);
      quotations.add(new Quoted(paragraph, words.subList(first, first + length)));
    }
    return quotations;
  }

  /** One word changed, two swapped, or said to stand in another paragraph. */
  private Quoted spoilt(Quoted right, List<String> paragraphs) {
    while (true) {
      Quoted wrong = spoilt(right, texts.number(3), paragraphs.size());
      if (!text(paragraphs, wrong.paragraph()).contains(" " + wrong.text() + " ")) {
        return wrong;
      }
    }
  }

  private Quoted spoilt(Quoted right, int how, int paragraphs) {
    List<String> words = new ArrayList<>(right.words());
    switch (how) {
      case 0 -> words.set(texts.number(words.size()), texts.word());
      case 1 -> Collections.swap(words, texts.number(words.size()), texts.number(words.size()));
      default -> {
        return new Quoted(1 + texts.number(paragraphs), words);
      }
    }
    return new Quoted(right.paragraph(), words);
  }

  private static List<String> words(List<String> paragraphs, int number) {
    return NormalText.of(paragraphs.get(number - 1)).words();
  }

  private static String text(List<String> paragraphs, int number) {
    return " " + String.join(" ", words(paragraphs, number)) + " ";
  }
}

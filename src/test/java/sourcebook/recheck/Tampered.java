package sourcebook.recheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.fingerprint.Fingerprinter;
import sourcebook.testing.MadeUpTexts;

/**
 * A text, a copy of it in which paragraphs were inserted, removed, swapped or reworded, and what
 * must be found. Two untouched paragraphs at least stand between any two changes, since nobody
 * could tell a paragraph removed beside one inserted from one replaced by another.
 */
record Tampered(List<String> before, List<String> now, List<ParagraphFate> expected) {

  private static final Fingerprint.Header HEADER =
      new Fingerprint.Header("2019-06-01", Optional.empty(), "en", "0123456789abcdef");

  private static final int ROOM = 4;
  private static final int WORDS_FOR_ONE = 20;
  private static final int WORDS_FOR_TWO = 40;

  /** A paragraph of the copy: which one it was, and what it reads now. */
  private record Piece(Optional<Integer> was, String text) {}

  static Tampered with(long seed) {
    Random random = new Random(seed);
    MadeUpTexts text = new MadeUpTexts(seed);
    List<String> before = text.paragraphs(12 + random.nextInt(40));
    List<Piece> pieces = new ArrayList<>();
    int next = random.nextInt(ROOM);
    int number = 1;
    while (number <= before.size()) {
      if (number - 1 == next && number < before.size()) {
        number = change(number, before, pieces, text, random);
        next = number - 1 + 2 + random.nextInt(ROOM * 2);
      } else {
        pieces.add(new Piece(Optional.of(number), before.get(number - 1)));
        number++;
      }
    }
    return new Tampered(
        before, pieces.stream().map(Piece::text).toList(), expected(before, pieces));
  }

  Fingerprint fingerprintBefore() {
    return Fingerprinter.take(before, HEADER, List.of());
  }

  Fingerprint fingerprintNow() {
    return Fingerprinter.take(now, HEADER, List.of());
  }

  /** The same paragraph with so many of its words, no two side by side, made others. */
  static String reworded(String paragraph, int words, MadeUpTexts text) {
    String[] all = paragraph.split(" ");
    int stretch = all.length / words;
    for (int i = 0; i < words; i++) {
      int place = i * stretch + text.number(stretch - 1);
      String old = all[place];
      while (all[place].equals(old)) {
        all[place] = text.word();
      }
    }
    return String.join(" ", all);
  }

  /** The number of the next paragraph to copy. */
  private static int change(
      int number, List<String> before, List<Piece> pieces, MadeUpTexts text, Random random) {
    String old = before.get(number - 1);
    switch (random.nextInt(5)) {
      case 0 -> {
        pieces.add(new Piece(Optional.empty(), text.paragraph(8 + random.nextInt(63))));
        return number;
      }
      case 1 -> {
        return number + 1;
      }
      case 2 -> {
        pieces.add(new Piece(Optional.of(number + 1), before.get(number)));
        pieces.add(new Piece(Optional.of(number), old));
        return number + 2;
      }
      case 3 -> {
        int words = old.split(" ").length;
        String reworded =
            words < WORDS_FOR_ONE ? old : reworded(old, words < WORDS_FOR_TWO ? 1 : 2, text);
        pieces.add(new Piece(Optional.of(number), reworded));
        return number + 1;
      }
      default -> {
        pieces.add(new Piece(Optional.of(number), text.paragraph(8 + random.nextInt(63))));
        return number + 1;
      }
    }
  }

  private static List<ParagraphFate> expected(List<String> before, List<Piece> pieces) {
    List<ParagraphFate> expected = new ArrayList<>();
    for (int number = 1; number <= before.size(); number++) {
      expected.add(new ParagraphFate(Fate.GONE, Optional.of(number), Optional.empty()));
    }
    List<ParagraphFate> fresh = new ArrayList<>();
    for (int now = 1; now <= pieces.size(); now++) {
      Piece piece = pieces.get(now - 1);
      if (piece.was().isPresent()) {
        int was = piece.was().get();
        expected.set(
            was - 1,
            new ParagraphFate(
                fate(before.get(was - 1), piece.text(), was == now),
                Optional.of(was),
                Optional.of(now)));
      } else {
        fresh.add(new ParagraphFate(Fate.NEW, Optional.empty(), Optional.of(now)));
      }
    }
    expected.addAll(fresh);
    return Collections.unmodifiableList(expected);
  }

  private static Fate fate(String before, String now, boolean stands) {
    if (before.equals(now)) {
      return stands ? Fate.SAME : Fate.MOVED;
    }
    String[] one = before.split(" ", -1);
    String[] other = now.split(" ", -1);
    int different = one.length == other.length ? 0 : one.length;
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      different += one[i].equals(other[i]) ? 0 : 1;
    }
    return different <= 2 ? Fate.SLIGHT : Fate.SUBSTANTIVE;
  }
}

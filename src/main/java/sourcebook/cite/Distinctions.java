package sourcebook.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Finds what tells items apart that a style would cite in the text with the same words. Each step
 * looks at those that are still alike after the steps before.
 */
final class Distinctions {

  /** By the letters of the title, without an article at its beginning. */
  static final Comparator<Item> BY_TITLE = Comparator.comparing(item -> letters(item.title()));

  private final List<Item> items;
  private final BiFunction<Item, Distinction, Phrase> citing;
  private final List<Distinction> found;

  /**
   * @param citing how an item is cited in the text, told apart in some way
   */
  Distinctions(List<Item> items, BiFunction<Item, Distinction, Phrase> citing) {
    this.items = items;
    this.citing = citing;
    this.found = new ArrayList<>(Collections.nCopies(items.size(), Distinction.NONE));
  }

  /** What was found, an entry for each item. */
  List<Distinction> found() {
    return List.copyOf(found);
  }

  /** First authors who share a surname and are not the same have their given names, always. */
  Distinctions byFirstAuthor() {
    Map<String, List<Integer>> bySurname = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).authors().isEmpty()) {
        String surname = items.get(i).authors().get(0).inShort();
        bySurname.computeIfAbsent(surname, name -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> sharing : bySurname.values()) {
      if (sharing.stream().map(i -> items.get(i).authors().get(0)).distinct().count() > 1) {
        sharing.forEach(i -> found.set(i, found.get(i).withGivenNames(1)));
      }
    }
    return this;
  }

  /** More authors are named, as many as make a difference. */
  Distinctions byNames() {
    for (List<Integer> alike : alike()) {
      for (int i : alike) {
        tell(i, alike, items.get(i).authors().size(), Distinction::withNames);
      }
    }
    return this;
  }

  /** Given names are added from the first author on, as many as make a difference. */
  Distinctions byGivenNames() {
    for (List<Integer> alike : alike()) {
      for (int i : alike) {
        tell(i, alike, items.get(i).authors().size(), Distinction::withGivenNames);
      }
    }
    return this;
  }

  /** The title is named as well. */
  Distinctions byTitle() {
    for (List<Integer> alike : alike()) {
      alike.forEach(i -> found.set(i, found.get(i).withTitle()));
    }
    return this;
  }

  /** The year has a letter, given out in this order. */
  Distinctions byLetter(Comparator<Item> order) {
    for (List<Integer> alike : alike()) {
      List<Integer> ordered =
          alike.stream().sorted(Comparator.comparing(items::get, order)).toList();
      IntStream.range(0, ordered.size())
          .forEach(
              n -> {
                int i = ordered.get(n);
                found.set(i, found.get(i).withLetter(letter(n)));
              });
    }
    return this;
  }

  /** What is known of dates comes after what is not, and days after their month. */
  static int byDate(Item one, Item other) {
    return Comparator.comparing(Distinctions::sortable).compare(one, other);
  }

  /** A year, or what stands for it, with its letter; behind words there is a sign between. */
  static String lettered(String words, String between, Distinction distinction) {
    return distinction.letter().isEmpty() ? words : words + between + distinction.letter();
  }

  private interface Step {
    Distinction apply(Distinction before, int number);
  }

  /** Sets the least of a number that makes this item unlike all others that were like it. */
  private void tell(int i, List<Integer> alike, int most, Step step) {
    Distinction before = found.get(i);
    for (int number = 1; number <= most; number++) {
      int least = number;
      Distinction with = step.apply(before, least);
      String cited = citing.apply(items.get(i), with).plain();
      boolean alone =
          alike.stream()
              .filter(j -> j != i)
              .map(j -> citing.apply(items.get(j), step.apply(found.get(j), least)).plain())
              .noneMatch(cited::equals);
      if (alone) {
        found.set(i, with);
        return;
      }
    }
  }

  /** Items that are cited with the same words as others, together. */
  private List<List<Integer>> alike() {
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String words = citing.apply(items.get(i), found.get(i)).plain();
      byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(i);
    }
    return byWords.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static String letters(Title title) {
    return Normalizer.normalize(title.text(), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:an?|the)\\s+", "")
        .replaceAll("[^\\p{L}\\p{N} ]", "");
  }

  private static String sortable(Item item) {
    return item.published() instanceof CitedDate.Known known
        ? String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            known.start().year(),
            known.start().month(),
            known.start().day())
        : "";
  }

  /** {@code a} to {@code z}, then {@code aa}. */
  private static String letter(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }
}

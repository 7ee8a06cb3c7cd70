package sourcebook.recheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.content.Source;
import sourcebook.edit.TextEdit;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/** The new numbers of a source’s paragraphs, and where the content must name them. */
final class Renumbering {

  private final Map<Integer, Integer> numbers = new TreeMap<>();

  Renumbering(Comparison comparison) {
    for (ParagraphFate paragraph : comparison.paragraphs()) {
      paragraph
          .before()
          .ifPresent(before -> paragraph.now().ifPresent(now -> numbers.put(before, now)));
    }
  }

  /** The new number of a paragraph; empty where it is gone. */
  Optional<Integer> of(int paragraph) {
    return Optional.ofNullable(numbers.get(paragraph));
  }

  /** Every place in the content that must name other numbers. */
  List<TextEdit> edits(Source source, Library library) {
    return Stream.concat(
            locators(source, library)
                .flatMap(locator -> LocatorEdit.of(locator, this::of).stream()),
            furniture(source.document().furniture()))
        .distinct()
        .toList();
  }

  /** How many places in the content, furniture aside, must name other numbers. */
  long citations(Source source, Library library) {
    return locators(source, library)
        .filter(locator -> !LocatorEdit.of(locator, this::of).isEmpty())
        .map(Locator::position)
        .distinct()
        .count();
  }

  private static Stream<Locator> locators(Source source, Library library) {
    return library
        .places()
        .filter(place -> place.source().id().equals(source.id()))
        .map(CitedPlace::locator);
  }

  /** Furniture may be gone; the list is then written anew. */
  private Stream<TextEdit> furniture(Locator furniture) {
    boolean whole = furniture.numbers().stream().allMatch(numbers::containsKey);
    return whole
        ? LocatorEdit.of(furniture, this::of).stream()
        : Stream.of(LocatorEdit.rewritten(furniture, runs(furniture.numbers().stream())));
  }

  /** A run that names paragraphs which were never there is a fault of its own, and stays. */
  private List<Paragraphs> of(Paragraphs run) {
    return run.numbers().allMatch(numbers::containsKey) ? runs(run.numbers()) : List.of(run);
  }

  private List<Paragraphs> runs(Stream<Integer> paragraphs) {
    return Paragraphs.runs(paragraphs.flatMap(paragraph -> of(paragraph).stream()).toList());
  }
}

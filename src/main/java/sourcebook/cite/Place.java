package sourcebook.cite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;

/** Where in an item: paragraphs, perhaps none. */
record Place(List<Paragraphs> runs) {

  static final Place NONE = new Place(List.of());

  Place {
    runs = List.copyOf(runs);
  }

  /** All that some locators point to, in order. */
  static Place of(Stream<Locator> locators) {
    return new Place(
        Paragraphs.runs(locators.flatMap(locator -> locator.numbers().stream()).toList()));
  }

  /** {@code 9–11, 14}, behind a label for one or for more of them; nothing for no place. */
  Phrase labelled(String one, String more) {
    if (runs.isEmpty()) {
      return Phrase.NONE;
    }
    boolean single = runs.size() == 1 && runs.get(0).first() == runs.get(0).last();
    return Phrase.of((single ? one : more) + " " + numbers());
  }

  /** {@code 9–11, 14}. */
  String numbers() {
    return runs.stream()
        .map(run -> run.toString().replace('-', '–'))
        .collect(Collectors.joining(", "));
  }
}

package sourcebook.cite;

import java.util.Collections;
import java.util.List;

/** A citation style. */
interface Style {

  /** What it is called, with its edition. */
  String name();

  /** Whether it cites in notes; else it cites in brackets in the text. */
  boolean inNotes();

  /** The entry in a list of references. */
  Phrase entry(Item item, Distinction distinction);

  /** The first note, or what stands in the text. */
  Phrase mention(Item item, Place place, Distinction distinction);

  /** What tells items that are cited side by side from each other, in their order. */
  default List<Distinction> distinctions(List<Item> items) {
    return Collections.nCopies(items.size(), Distinction.NONE);
  }

  /** The text, or nothing. */
  static Phrase when(boolean condition, String text) {
    return condition ? Phrase.of(text) : Phrase.NONE;
  }
}

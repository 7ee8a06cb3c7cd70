package sourcebook.library;

import sourcebook.content.Locator;
import sourcebook.content.Source;

/** A place in a source that something in the dossier points to. */
public record CitedPlace(Source source, Locator locator) {

  /** “para. 9 of `dagens`”, as editors know it. */
  public String inWords() {
    return locator.inWords() + " of `" + source.id() + "`";
  }
}

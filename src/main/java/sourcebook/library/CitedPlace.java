package sourcebook.library;

import java.util.stream.Stream;
import sourcebook.content.Locator;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;

/** A place in a source that something in the dossier points to. */
public record CitedPlace(Source source, Locator locator) {

  /** What became of the place since the source was captured, in the order found. */
  public Stream<SourceChange> changes() {
    return source.capture().changes().stream()
        .filter(change -> locator.contains(change.paragraph()));
  }

  /** “para. 9 of `dagens`”, as editors know it. */
  public String inWords() {
    return locator.inWords() + " of `" + source.id() + "`";
  }
}

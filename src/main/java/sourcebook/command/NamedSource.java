package sourcebook.command;

import java.util.List;
import sourcebook.content.Source;
import sourcebook.diagnostic.Suggestion;
import sourcebook.library.Library;

/** The source that an argument names. */
final class NamedSource {

  private NamedSource() {}

  /**
   * The source of this id.
   *
   * @param otherwise what to do where no id is near; may be empty
   * @throws WrongUsage if there is none
   */
  static Source of(String id, Library library, String otherwise) {
    List<Source> all = library.sources().toList();
    return all.stream()
        .filter(source -> source.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new WrongUsage("there is no source `" + id + "`" + advice(id, all, otherwise)));
  }

  private static String advice(String id, List<Source> all, String otherwise) {
    String nearest = Suggestion.didYouMean(id, all.stream().map(source -> source.id().value()));
    String advice = nearest.isEmpty() ? otherwise : nearest;
    return advice.isEmpty() ? "" : "; " + advice;
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Suggestion;

/** How every reference that leads nowhere is reported. */
final class Dangling {

  private Dangling() {}

  /**
   * @param what what the reference should lead to, such as “source”
   * @param known the names it could have meant
   */
  static Diagnostic error(Rule rule, Located<?> reference, String what, Stream<?> known) {
    String written = reference.value().toString();
    String message =
        written.isEmpty()
            ? "here should stand the id of a " + what
            : "no " + what + " is called `" + written + "`";
    String suggestion = Suggestion.didYouMean(written, known.map(Object::toString));
    return rule.error(reference.position(), message)
        .mend(suggestion.isEmpty() ? "add it, or name one that is there" : suggestion);
  }
}

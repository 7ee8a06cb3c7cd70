package sourcebook.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One fault: which rule, where, what is wrong and how to mend it. {@code mend} may be empty; {@code
 * related} names second places, such as an id's first definition.
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    Position position,
    String message,
    String mend,
    List<Related> related)
    implements Comparable<Diagnostic> {

  /** A second place that helps to understand a fault. */
  public record Related(Position position, String message) {}

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(diagnostic -> diagnostic.rule().id())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    related = List.copyOf(related);
  }

  static Diagnostic of(Rule rule, Severity severity, Position position, String message) {
    return new Diagnostic(rule, severity, position, message, "", List.of());
  }

  /** The same fault with advice on how to mend it. */
  public Diagnostic mend(String advice) {
    return new Diagnostic(rule, severity, position, message, advice, related);
  }

  /** The same fault with one more place to look at. */
  public Diagnostic see(Position place, String what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, what));
    return new Diagnostic(rule, severity, position, message, mend, more);
  }

  /** The same fault at another severity. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, position, message, mend, related);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

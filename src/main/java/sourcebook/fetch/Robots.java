package sourcebook.fetch;

import java.util.Comparator;
import java.util.List;

/** What a {@code robots.txt} allows one program (RFC 9309). */
final class Robots {

  private final List<RobotsRule> rules;

  private Robots(List<RobotsRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of all groups for this program, else of those for any. */
  static Robots read(String text, String program) {
    RobotsReader reader = new RobotsReader(program);
    text.replace("\uFEFF", "").lines().forEach(reader::read);
    return new Robots(reader.rules());
  }

  /** Section 2.2.2: the longest rule that matches decides, of equal ones that which allows. */
  boolean allows(String pathAndQuery) {
    String path = RobotsPath.ofAddress(pathAndQuery);
    return rules.stream()
        .filter(rule -> rule.matches(path))
        .max(Comparator.comparingInt(RobotsRule::length).thenComparing(RobotsRule::allows))
        .map(RobotsRule::allows)
        .orElse(true);
  }
}

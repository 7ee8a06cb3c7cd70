package sourcebook.fetch;

import java.util.List;

/**
 * One line that allows or forbids.
 *
 * @param parts of a path, between which anything may stand
 * @param length of all that is written there
 */
record RobotsRule(List<String> parts, int length, boolean allows) {

  RobotsRule {
    parts = List.copyOf(parts);
  }

  static RobotsRule of(String written, boolean allows) {
    String path = RobotsPath.ofRule(written);
    return new RobotsRule(List.of(path.split("\\*", -1)), path.length(), allows);
  }

  /** Each part is taken as early as it comes, which leaves most room for the others. */
  boolean matches(String path) {
    int from = parts.get(0).length();
    if (!path.startsWith(parts.get(0))) {
      return false;
    }
    for (String part : parts.subList(1, parts.size())) {
      int found = path.indexOf(part, from);
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }
}

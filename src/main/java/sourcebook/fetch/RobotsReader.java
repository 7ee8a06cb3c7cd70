package sourcebook.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code robots.txt} line by line (RFC 9309, section 2.2); other lines are passed over. */
final class RobotsReader {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]*");

  private final String program;
  private final List<RobotsRule> ours = new ArrayList<>();
  private final List<RobotsRule> everybodys = new ArrayList<>();

  /** Whether any group names us, be it without a rule. */
  private boolean isNamed;

  /** Whether the group being read has no rule yet. */
  private boolean isBeginning;

  private boolean isOurs;
  private boolean isEverybodys;

  RobotsReader(String program) {
    this.program = program;
  }

  List<RobotsRule> rules() {
    return isNamed ? ours : everybodys;
  }

  void read(String line) {
    String[] keyAndValue = line.split("#", 2)[0].split(":", 2);
    if (keyAndValue.length == 2) {
      read(keyAndValue[0].strip().toLowerCase(Locale.ROOT), keyAndValue[1].strip());
    }
  }

  private void read(String key, String value) {
    switch (key) {
      case "user-agent" -> name(value);
      case "allow" -> add(value, true);
      case "disallow" -> add(value, false);
      default -> {}
    }
  }

  private void name(String agent) {
    isOurs = (isBeginning && isOurs) || token(agent).equalsIgnoreCase(program);
    isEverybodys = (isBeginning && isEverybodys) || agent.startsWith("*");
    isNamed |= isOurs;
    isBeginning = true;
  }

  private void add(String path, boolean allows) {
    isBeginning = false;
    if (path.isEmpty()) {
      return;
    }
    RobotsRule rule = RobotsRule.of(path, allows);
    if (isOurs) {
      ours.add(rule);
    }
    if (isEverybodys) {
      everybodys.add(rule);
    }
  }

  /** Many give a version after the name. */
  private static String token(String agent) {
    Matcher token = TOKEN.matcher(agent);
    return token.lookingAt() ? token.group() : "";
  }
}

package sourcebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sourcebook.diagnostic.Position;

/** Resolves the references on one page to files of the site. */
final class References {

  /** What makes a reference absolute (RFC 3986, section 3.1). */
  private static final Pattern SCHEME = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:");

  private final String page;
  private final String basePath;

  References(String page, String basePath) {
    this.page = page;
    this.basePath = basePath;
  }

  static boolean leavesSite(String reference) {
    return reference.startsWith("//") || SCHEME.matcher(reference).lookingAt();
  }

  PageFacts.SiteLink resolve(String reference, Position position) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    int query = file.indexOf('?');
    String target = query < 0 ? file : file.substring(0, query);
    return new PageFacts.SiteLink(path(target), fragment, reference, position);
  }

  /** The file's path from the site's top; empty where the reference leaves the site upwards. */
  private String path(String target) {
    if (target.isEmpty()) {
      return page;
    }
    if (target.startsWith("/")) {
      boolean known = !basePath.isEmpty() && target.startsWith(basePath);
      return known ? target.substring(basePath.length()) : "";
    }
    List<String> steps = new ArrayList<>(List.of(page.split("/", -1)));
    steps.remove(steps.size() - 1);
    for (String step : target.split("/", -1)) {
      if (step.equals("..") && steps.isEmpty()) {
        return "";
      }
      if (step.equals("..")) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}

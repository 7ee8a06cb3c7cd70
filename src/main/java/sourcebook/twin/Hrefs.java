package sourcebook.twin;

import java.util.regex.Pattern;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;

/** Where links of a page lead, from its twin. */
final class Hrefs {

  /** What makes a reference absolute (RFC 3986, section 3.1), or begins at the host. */
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*");

  private Hrefs() {}

  /** The destination as Markdown writes it; Markdown has no places on pages to lead to. */
  static String toTwin(String href) {
    String target = ELSEWHERE.matcher(href).matches() ? href : inSite(href);
    return target.matches("[^\\s()<>]*")
        ? target
        : "<" + target.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20") + ">";
  }

  private static String inSite(String href) {
    int hash = href.indexOf('#');
    String page = hash < 0 ? href : href.substring(0, hash);
    int name = page.lastIndexOf("../") < 0 ? 0 : page.lastIndexOf("../") + 3;
    return page.substring(0, name)
        + Paths.twin(new PagePath(page.substring(name)))
            .map(PagePath::value)
            .orElse(page.substring(name));
  }
}

package sourcebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;

/** Reads from a stylesheet what it would fetch. */
public final class StylesheetReader {

  /** An address behind {@code @import} or within {@code url()}, quoted or not; or a comment. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?is)/\\*.*?(?:\\*/|$)"
              + "|@import\\s*(['\"])(?<imported>.*?)\\1"
              + "|url\\(\\s*(?:(['\"])(?<quoted>.*?)\\3|(?<bare>[^'\"\\s)]*))");

  private StylesheetReader() {}

  /**
   * @param path where the stylesheet stands, from the site's top
   * @param shown the site's folder as people call it
   */
  public static PageFacts read(String path, String css, String shown) {
    TextFile file = new TextFile(shown + "/" + path, css);
    References references = new References(path, "");
    List<PageFacts.SiteLink> links = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    Matcher found = ADDRESS.matcher(css);
    while (found.find()) {
      String address = address(found);
      Position place = file.at(found.start(), found.end() - found.start());
      if (References.leavesSite(address)) {
        if (!address.startsWith("data:")) {
          faults.add(
              SiteRules.REQUESTS
                  .error(place, "`" + address + "` would be asked for without a reader’s doing")
                  .mend("put what is there into this file, as `data:…`, or take this out"));
        }
      } else if (!address.isEmpty() && !address.startsWith("#")) {
        links.add(references.resolve(address, place));
      }
    }
    return new PageFacts(path, Set.of(), links, faults);
  }

  private static String address(Matcher found) {
    for (String group : List.of("imported", "quoted", "bare")) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }
}

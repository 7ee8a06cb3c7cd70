package sourcebook.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a content folder what is kept. */
enum ContentLayout {
  SETTINGS("sourcebook\\.yaml"),
  HOME("home\\.md"),
  SOURCE("sources/([^/]+)\\.md"),
  FINGERPRINT("sources/([^/]+)\\.fp"),
  CHANGES("sources/([^/]+)\\.changes\\.yaml"),
  FACTS("facts/[^/]+\\.yaml"),
  TOPIC("topics/([^/]+)\\.md"),
  ENTITIES("entities/[^/]+\\.yaml"),
  DISAGREEMENTS("disagreements\\.yaml"),
  CORRECTIONS("corrections\\.yaml");

  private final Pattern path;

  ContentLayout(String path) {
    this.path = Pattern.compile(path);
  }

  /** What a file is by its path within the content folder, written with forward slashes. */
  static Optional<ContentLayout> of(String path) {
    for (ContentLayout kind : values()) {
      if (kind.path.matcher(path).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The id that a file's name gives to what it holds. */
  String id(String file) {
    Matcher matcher = path.matcher(file);
    return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : "";
  }
}

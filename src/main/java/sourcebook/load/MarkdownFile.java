package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Prose;
import sourcebook.diagnostic.TextFile;
import sourcebook.markdown.MarkdownReader;

/** A Markdown file, taken apart into its front matter and its prose. */
final class MarkdownFile {

  /** Where the record of a Markdown text stands between its fences, and where its prose begins. */
  record Cut(int recordStart, int recordEnd, int bodyStart) {}

  private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

  private final TextFile file;
  private final Yaml frontMatter;
  private final int bodyStart;
  private final Faults faults;

  private MarkdownFile(TextFile file, Yaml frontMatter, int bodyStart, Faults faults) {
    this.file = file;
    this.frontMatter = frontMatter;
    this.bodyStart = bodyStart;
    this.faults = faults;
  }

  /** Empty where the file has no front matter or it is not closed, which is then a fault. */
  static Optional<MarkdownFile> read(TextFile file, Faults faults) {
    Matcher fence = FENCE.matcher(file.text());
    if (!fence.find() || fence.start() > 0) {
      faults.add(
          LoadRules.FRONT_MATTER
              .error(file.at(0, 0), "this file does not begin with front matter")
              .mend("begin it with a line `---`, its keys, and another line `---`"));
      return Optional.empty();
    }
    int start = fence.end();
    if (!fence.find(start)) {
      faults.add(
          LoadRules.FRONT_MATTER
              .error(file.at(0, 3), "the front matter that begins here does not end")
              .mend("put a line `---` behind its last key"));
      return Optional.empty();
    }
    Yaml yaml =
        YamlReader.read(file, file.text().substring(0, fence.start()), faults)
            .map(read -> Values.isNothing(read) ? new Yaml.Mapping(List.of(), file.at(0, 3)) : read)
            .orElse(new Yaml.Refused(file.at(0, 3)));
    return Optional.of(new MarkdownFile(file, yaml, fence.end(), faults));
  }

  /** Cuts a text in two; empty where its front matter is not framed. */
  static Optional<Cut> split(String text) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.find() || fence.start() > 0) {
      return Optional.empty();
    }
    int start = Math.min(fence.end() + 1, text.length());
    return fence.find(fence.end())
        ? Optional.of(new Cut(start, Math.max(start, fence.start()), fence.end()))
        : Optional.empty();
  }

  Fields fields(Shape shape) {
    return Fields.of(frontMatter, shape, faults);
  }

  Prose prose() {
    String body = file.text().substring(bodyStart);
    return faults.keep(
        MarkdownReader.read(body, (start, length) -> file.at(bodyStart + start, length)));
  }
}

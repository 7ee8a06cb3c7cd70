package sourcebook.skeleton;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Located;
import sourcebook.content.Settings;
import sourcebook.content.TopicId;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.edit.ContentChange;
import sourcebook.edit.TextEdit;
import sourcebook.format.Quoted;
import sourcebook.load.Said;

/** The reading order of topics, as the settings have it, to which one is added at its end. */
public final class TopicOrder {

  /** A list without a topic, or nothing where one should be; a comment behind it stays. */
  private static final Pattern EMPTY =
      Pattern.compile("(?m)^topics:([ \\t]*(\\[\\s*]|\\{\\s*}|~|null))?(?=[ \\t]*(#|$))");

  private TopicOrder() {}

  /** Empty where the settings would say something else then, as they are laid out. */
  public static Optional<ContentChange> with(TopicId topic, Settings settings) {
    List<Located<TopicId>> topics = settings.topics();
    TextFile file = settings.position().file();
    TextEdit edit =
        topics.isEmpty()
            ? first(topic, file)
            : behind(topics.get(topics.size() - 1).position(), topic, file);
    return Optional.of(edit)
        .filter(change -> onlyAdds(change, topic))
        .map(change -> new ContentChange(List.of(change), Map.of()));
  }

  private static boolean onlyAdds(TextEdit edit, TopicId topic) {
    Optional<Said> wanted =
        Said.of(edit.file().text())
            .flatMap(
                said -> Said.of("- " + written(topic)).flatMap(last -> said.and("topics", last)));
    return wanted.isPresent()
        && wanted.equals(Said.of(TextEdit.applied(edit.file(), List.of(edit))));
  }

  private static TextEdit behind(Position last, TopicId topic, TextFile file) {
    String line = file.line(last.line());
    int start = file.offset(last.line(), last.column());
    int lineStart = file.offsetOfLine(last.line());
    String before = file.text().substring(lineStart, start);
    if (before.matches(" *- +[\"']?")) {
      return put(
          file, lineStart + line.length(), "\n" + before.replaceAll("[\"']", "") + written(topic));
    }
    int end = start + last.length() + (before.matches(".*[\"']") ? 1 : 0);
    return put(file, end, ", " + written(topic));
  }

  private static TextEdit first(TopicId topic, TextFile file) {
    Matcher empty = EMPTY.matcher(file.text());
    String list = "topics:\n  - " + written(topic);
    return empty.find()
        ? new TextEdit(file, empty.start(), empty.end(), list)
        : put(file, file.text().stripTrailing().length(), "\n" + list);
  }

  /** In quotation marks where it would be a number or the like. */
  private static String written(TopicId topic) {
    return Quoted.id(topic.value());
  }

  private static TextEdit put(TextFile file, int offset, String text) {
    return new TextEdit(file, offset, offset, text);
  }
}

package sourcebook.load;

import java.util.List;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;

/** Reads {@code topics/<id>.md}. */
final class TopicReader {

  static final List<String> KEYS = List.of("title", "description");

  private TopicReader() {}

  static Topic read(TopicId id, MarkdownFile file) {
    Fields fields = file.fields("topic", KEYS);
    return new Topic(
        id, fields.text("title"), fields.text("description"), file.prose(), fields.position());
  }
}

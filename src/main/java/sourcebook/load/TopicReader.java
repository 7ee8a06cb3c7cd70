package sourcebook.load;

import sourcebook.content.Topic;
import sourcebook.content.TopicId;

/** Reads {@code topics/<id>.md}. */
final class TopicReader {

  private static final Key<String> TITLE =
      Key.required("title", Forms.text(), "What the topic is called.").suchAs("Legal effects");

  private static final Key<String> DESCRIPTION =
      Key.required(
              "description",
              Forms.text(),
              "What the topic is about, in the editors’ own words: it stands beside its title in"
                  + " lists.")
          .suchAs("What the ruling changes in law, and what it does not");

  static final Shape SHAPE = Shape.of("topic", TITLE, DESCRIPTION);

  private TopicReader() {}

  static Topic read(TopicId id, MarkdownFile file) {
    Fields fields = file.fields(SHAPE);
    return new Topic(
        id, fields.get(TITLE), fields.get(DESCRIPTION), file.prose(), fields.position());
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Prose;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A heading promises that something is told below it. */
final class PagesAreWritten implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "pages-are-written",
          "A topic without its narrative, or a source without its summary, is a heading over"
              + " nothing.",
          "---\ntitle: Legal effects\ndescription: What changes in law\n---",
          "---\ntitle: Legal effects\ndescription: What changes in law\n---\n"
              + "The court suspended the ban. [@ban-suspended]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return Stream.concat(
        library.topics().filter(topic -> isEmpty(topic.narrative())).map(PagesAreWritten::untold),
        library
            .sources()
            .filter(source -> isEmpty(source.summary()))
            .map(PagesAreWritten::unsummarised));
  }

  private static boolean isEmpty(Prose prose) {
    return prose.passages().findAny().isEmpty();
  }

  private static Diagnostic untold(Topic topic) {
    return RULE.error(topic.position(), "nothing is told of the topic `" + topic.id() + "`")
        .mend("tell it below its record, a marker behind each sentence: `… [@CLAIM]`");
  }

  private static Diagnostic unsummarised(Source source) {
    return RULE.error(source.position(), "nothing is told of what `" + source.id() + "` says")
        .mend(
            "sum it up below its record, a marker behind each sentence: `… [@"
                + source.id()
                + ", para. 9]`");
  }
}

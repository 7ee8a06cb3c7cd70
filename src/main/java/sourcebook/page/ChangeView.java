package sourcebook.page;

import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;

/**
 * A change of a source since it was captured, as it is shown.
 *
 * @param what what became of the paragraph, in words
 * @param acknowledged when an editor dealt with it; empty while it is under review
 * @param why what the editor said of it; empty while it is under review
 */
public record ChangeView(
    Anchor source, int paragraph, String what, String seen, String acknowledged, String why) {

  /** The changes of a source, in the order found. */
  static Stream<ChangeView> of(Source source, PagePath from) {
    return source.capture().changes().stream().map(change -> of(source, change, from));
  }

  static ChangeView of(Source source, SourceChange change, PagePath from) {
    return new ChangeView(
        new Anchor(source.title().label(), from.to(Paths.source(source.id()))),
        change.paragraph(),
        change.kind().inWords(),
        change.seen().inWords(),
        change.acknowledged().map(made -> made.date().inWords()).orElse(""),
        change.acknowledged().map(SourceChange.Acknowledgement::why).orElse(""));
  }

  /** The change beside a citation that it concerns. */
  String besideCitation() {
    return acknowledged.isEmpty()
        ? "source changed since: " + what + ", found on " + seen + "; under review"
        : "source changed since: " + what + ", found on " + seen + "; kept because: " + why;
  }
}

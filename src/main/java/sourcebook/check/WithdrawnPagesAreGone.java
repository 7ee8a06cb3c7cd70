package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** What was taken back is not shown again. */
final class WithdrawnPagesAreGone implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "withdrawn-pages-are-gone",
          "A withdrawn page keeps its address, which says that it was withdrawn; nothing else can"
              + " stand there.",
          """
          corrections: {page: topics/law, kind: withdrawn, …}
          topics:      law.md""",
          """
          corrections: {page: topics/law, kind: withdrawn, …}
          topics:      (no law.md)""");

  /** Something with a page of its own. */
  private record Thing(String page, Position position) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().corrections().stream()
        .filter(correction -> correction.kind() == CorrectionKind.WITHDRAWN)
        .flatMap(
            correction ->
                things(library)
                    .filter(thing -> correction.concernsPage(thing.page()))
                    .map(thing -> fault(thing, correction)));
  }

  private static Stream<Thing> things(Library library) {
    return Stream.of(
            library.topics().map(topic -> new Thing("topics/" + topic.id(), topic.position())),
            library.sources().map(source -> new Thing("sources/" + source.id(), source.position())),
            library.entities().map(e -> new Thing("entities/" + e.id(), e.position())))
        .flatMap(things -> things);
  }

  private static Diagnostic fault(Thing thing, Correction withdrawal) {
    return RULE.error(
            thing.position(),
            "the page `" + thing.page() + "` was withdrawn, and this belongs on it")
        .mend("take this out of the content; give a new version a new id")
        .see(withdrawal.position(), "the withdrawal");
  }
}

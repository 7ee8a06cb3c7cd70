package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** What nobody can check again is no proof. */
final class SourcesAreCaptured implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "sources-are-captured",
          "Without a fingerprint of its text nobody can tell whether a quotation stands in a source,"
              + " or whether the source has changed since.",
          "content/sources/gazette.md      (and no gazette.fp)",
          "./sourcebook capture gazette articles/gazette.txt");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** A fingerprint that could not be read is a fault of its own. */
  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.sources().flatMap(source -> faults(source, library));
  }

  private static Stream<Diagnostic> faults(Source source, Library library) {
    boolean captured = source.capture().fingerprint().isPresent();
    boolean excused = source.capture().uncaptured().isPresent();
    if (captured && excused) {
      return Stream.of(
          RULE.error(
                  source.position(),
                  "`" + source.id() + "` has a fingerprint, and its record says why it has none")
              .mend("take `uncaptured` out of the record"));
    }
    if (excused && library.published().paragraphs().containsKey(source.id().value())) {
      return Stream.of(
          RULE.error(
                  source.position(),
                  "`" + source.id() + "` was published with a fingerprint, and now it has none")
              .mend("put sources/" + source.id() + ".fp back"));
    }
    return captured || excused
        ? Stream.empty()
        : Stream.of(
            RULE.error(source.position(), "`" + source.id() + "` has no fingerprint")
                .mend(
                    "run `./sourcebook capture "
                        + source.id()
                        + " FILE-OR-ADDRESS` with its text; if there is none to be had, say why in"
                        + " `uncaptured`"));
  }
}

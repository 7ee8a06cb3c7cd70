package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A citation of a source that is not there bears nothing out. */
final class CitedSourcesExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "cited-sources-exist",
          "A citation bears a claim out only if its source is on the shelf.",
          """
          cites:
            - {source: gazzette, at: 3}""",
          """
          cites:
            - {source: gazette, at: 3}""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Dangling dangling = new Dangling(RULE, "source", library);
    return Stream.concat(
            library.citations().map(Citation::source),
            library.disagreements().flatMap(disagreement -> disagreement.silent().stream()))
        .filter(source -> library.source(source.value()).isEmpty())
        .map(source -> dangling.error(source, library.sources().map(Source::id)));
  }
}

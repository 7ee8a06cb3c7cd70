package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A source that bears nothing out is decoration. */
final class SourcesAreCited implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "sources-are-cited",
          "A source in the list that no claim rests on makes the dossier look better read "
              + "than it is.",
          "sources/gazette.md         # and no claim cites it",
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
    return library
        .sources()
        .filter(source -> library.claimsCiting(source.id()).findAny().isEmpty())
        .map(
            source ->
                RULE.error(source.position(), "no claim cites the source `" + source.id() + "`")
                    .mend("write the claims that it bears out, or take it out"));
  }
}

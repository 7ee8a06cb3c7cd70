package sourcebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A warning must be about something. */
final class RecordedChangesAreWhole implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "recorded-changes-are-whole",
          "Readers are warned of a changed paragraph by its number in the fingerprint, and an editor"
              + " can only deal with it if it is known what stands there now.",
          "- at: 51                   # and the fingerprint has 39 paragraphs\n  change: gone\n  …",
          "- at: 15\n  change: gone\n  …");

  private static final String MEND =
      "this file is written by the program; put it back as it was, and run `./sourcebook recheck"
          + " --write`";

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
        .flatMap(
            source ->
                source.capture().changes().stream()
                    .flatMap(change -> fault(source, change).stream())
                    .map(fault -> fault.mend(MEND)));
  }

  private static Optional<Diagnostic> fault(Source source, SourceChange change) {
    return noParagraph(source, change)
        .or(() -> notTold(change))
        .map(what -> RULE.error(change.position(), what));
  }

  private static Optional<String> noParagraph(Source source, SourceChange change) {
    int length = source.capture().length().orElse(0);
    if (change.paragraph() <= length) {
      return Optional.empty();
    }
    return Optional.of(
        length == 0
            ? "`" + source.id() + "` has no fingerprint, so nothing can be known to have changed"
            : "`"
                + source.id()
                + "` has "
                + length
                + " paragraphs, and this tells of number "
                + change.paragraph());
  }

  private static Optional<String> notTold(SourceChange change) {
    boolean gone = change.kind() == SourceChange.Kind.GONE;
    if (gone != change.now().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        gone
            ? "this paragraph is gone, and yet `now` tells what stands there"
            : "this does not tell, in `now`, what stands there");
  }
}

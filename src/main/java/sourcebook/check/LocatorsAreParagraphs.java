package sourcebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Paragraphs;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A citation of a whole article leaves the search to the reader. */
final class LocatorsAreParagraphs implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "locators-are-paragraphs",
          "A citation points to paragraphs, so that a reader finds the words in seconds.",
          """
          cites:
            - {source: gazette, at: page 3}""",
          """
          cites:
            - {source: gazette, at: 3-4}""");

  /** As markers in prose have it. */
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:paras?\\.?|paragraphs?|¶)\\s*(.+)", Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Stream<Diagnostic> written =
        library
            .citations()
            .map(Citation::locator)
            .filter(locator -> locator.paragraphs().isEmpty())
            .map(locator -> fault(locator, mend(locator.written())));
    return Stream.concat(written, inProse(library));
  }

  private static String mend(String written) {
    Matcher worded = IN_WORDS.matcher(written);
    List<Paragraphs> meant = worded.matches() ? Locator.runs(worded.group(1)) : List.of();
    return switch (meant.size()) {
      case 0 -> "write `at: 9`, `at: 9-11` or `at: [9, 12]`";
      case 1 -> "write `at: " + meant.get(0) + "`";
      default -> "write `at: " + meant + "`";
    };
  }

  private static Stream<Diagnostic> inProse(Library library) {
    return library
        .prose()
        .flatMap(place -> place.prose().markers())
        .flatMap(marker -> marker.targets().stream())
        .filter(target -> library.source(target).isPresent())
        .map(LocatorsAreParagraphs::locator)
        .filter(locator -> locator.paragraphs().isEmpty())
        .map(locator -> fault(locator, mendInProse(locator.written())));
  }

  private static String mendInProse(String written) {
    return written.contains("@")
        ? "put `;` between two citations: `[@source-id, para. 9; @claim-id]`"
        : "write `[@source-id, para. 9]` or `[@source-id, paras. 9-11]`";
  }

  private static Locator locator(Marker.Target target) {
    return target.locator().orElse(new Locator("", List.of(), target.id().position()));
  }

  private static Diagnostic fault(Locator locator, String mend) {
    String message =
        locator.written().isEmpty()
            ? "this citation names no paragraph"
            : "`" + locator.written() + "` is not a paragraph or a range of them";
    return RULE.error(locator.position(), message).mend(mend);
  }
}

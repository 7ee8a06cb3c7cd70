package sourcebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** An address that somebody may have cited leads somewhere for good. */
final class PublishedAddressesStay implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "published-addresses-stay",
          "Somebody may have cited a published address; it keeps its page, or says why that "
              + "is gone.",
          "(the claim `ban-lifted`, published before, is deleted)",
          """
          corrections.yaml:
          - date: 2025-06-01
            claim: ban-lifted
            kind: withdrawn
            was: The ban was lifted.
            why: The source took it back.""");

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
    Position log = OnTheRecord.endOfLog(library);
    return Stream.concat(claims(library, log), pages(library, log));
  }

  private static Stream<Diagnostic> claims(Library library, Position log) {
    return library.published().claims().entrySet().stream()
        .filter(claim -> library.claim(claim.getKey()).isEmpty())
        .filter(
            claim ->
                library.correctionsOf(claim.getKey()).noneMatch(PublishedAddressesStay::withdraws))
        .map(
            claim ->
                RULE.error(log, "the claim `" + claim.getKey() + "` was published and is gone")
                    .mend(
                        "put it back, or add here: "
                            + OnTheRecord.entry(
                                "claim: " + claim.getKey(),
                                CorrectionKind.WITHDRAWN,
                                claim.getValue().text())));
  }

  private static Stream<Diagnostic> pages(Library library, Position log) {
    Set<String> pages = library.prose().map(Ledger::page).collect(Collectors.toSet());
    return library.published().passages().keySet().stream()
        .filter(page -> page.matches("(topics|sources|entities)/.*") && !pages.contains(page))
        .filter(
            page ->
                library.content().corrections().stream()
                    .noneMatch(c -> withdraws(c) && c.concernsPage(page)))
        .map(
            page ->
                RULE.error(log, "the page `" + page + "` was published and is gone")
                    .mend(
                        "put it back, or add here: "
                            + OnTheRecord.entry("page: " + page, CorrectionKind.WITHDRAWN, "…")));
  }

  private static boolean withdraws(Correction correction) {
    return correction.kind() == CorrectionKind.WITHDRAWN;
  }
}

package sourcebook.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Published;
import sourcebook.content.Published.PublishedClaim;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** Evidence is never taken from under published words in silence. */
final class PublishedEvidenceStays implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "published-evidence-stays",
          "Readers trusted published words for the evidence shown with them; taking some "
              + "away is logged.",
          """
          cites:
            - {source: gazette, at: 3}    # published with `{source: courier, at: 9}` too""",
          """
          corrections.yaml:
          - date: 2025-06-01
            claim: ban-lifted
            kind: evidence
            was: The ban was lifted. (Courier, para. 9)
            why: The Courier speaks of another ban.""");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Published words, and what of their evidence is gone, in the form in which it was written. */
  private record Poorer(
      Position position,
      String words,
      String subject,
      List<KeptCitation> gone,
      Function<KeptCitation, String> form) {}

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Published now = Ledger.of(library);
    KeptNumbers numbers = new KeptNumbers(library);
    return Stream.of(
            claims(library, now, numbers),
            sentences(library, now, numbers),
            accounts(library, now, numbers))
        .flatMap(words -> words)
        .filter(words -> !words.gone().isEmpty())
        .map(words -> fault(words, library));
  }

  private static Stream<Poorer> claims(Library library, Published now, KeptNumbers numbers) {
    return library
        .claims()
        .filter(claim -> !OnTheRecord.of(claim.id(), library))
        .map(
            claim ->
                new Poorer(
                    claim.position(),
                    published(claim, library),
                    "claim: " + claim.id(),
                    gone(
                        library.published().evidence(claim.id()),
                        now.evidence(claim.id()),
                        numbers),
                    KeptCitation::inYaml));
  }

  /** The words that rested on the evidence, which may have changed since. */
  private static String published(Claim claim, Library library) {
    PublishedClaim before = library.published().claims().get(claim.id());
    return before == null ? claim.text() : before.text();
  }

  private static Stream<Poorer> sentences(Library library, Published now, KeptNumbers numbers) {
    return library
        .prose()
        .filter(place -> !OnTheRecord.ofPage(Ledger.page(place), library))
        .flatMap(
            place ->
                place
                    .prose()
                    .sentences()
                    .map(
                        sentence ->
                            new Poorer(
                                sentence.position(),
                                sentence.text(),
                                "page: " + Ledger.page(place),
                                gone(Ledger.page(place), sentence.text(), now, numbers),
                                KeptCitation::inProse)));
  }

  private static Stream<Poorer> accounts(Library library, Published now, KeptNumbers numbers) {
    String page = Ledger.ACCOUNTS_PAGE;
    return library
        .disagreements()
        .filter(disagreement -> !OnTheRecord.ofPage(page, library))
        .flatMap(disagreement -> disagreement.accounts().stream())
        .map(
            account ->
                new Poorer(
                    account.position(),
                    account.says(),
                    "page: " + page,
                    gone(page, account.says(), now, numbers),
                    KeptCitation::inYaml));
  }

  private static List<KeptCitation> gone(
      String page, String words, Published now, KeptNumbers numbers) {
    String hash = Ledger.hash(words);
    return gone(
        numbers.library().published().evidence(page, hash), now.evidence(page, hash), numbers);
  }

  /** Nearly always everything is as it was, and need not be taken apart to see that. */
  private static List<KeptCitation> gone(Set<String> before, Set<String> now, KeptNumbers numbers) {
    if (numbers.areAsPublished() && now.containsAll(before)) {
      return List.of();
    }
    Set<KeptCitation> kept =
        now.stream()
            .map(KeptCitation::of)
            .map(numbers::ofNow)
            .flatMap(KeptCitation::andLess)
            .collect(Collectors.toSet());
    return before.stream()
        .sorted()
        .map(KeptCitation::of)
        .map(numbers::ofPublished)
        .filter(evidence -> !kept.contains(evidence))
        .toList();
  }

  private static Diagnostic fault(Poorer words, Library library) {
    String written = joined(words.gone(), kept -> "`" + words.form().apply(kept) + "`", " and ");
    String was =
        words.words() + " (" + joined(words.gone(), kept -> kept.inWords(library), "; ") + ")";
    return RULE.error(words.position(), "this was published resting on " + written + " too")
        .mend(
            "put that back, or add to corrections.yaml: "
                + OnTheRecord.entry(words.subject(), CorrectionKind.EVIDENCE, was));
  }

  private static String joined(
      List<KeptCitation> kept, Function<KeptCitation, String> form, String separator) {
    return kept.stream().map(form).collect(Collectors.joining(separator));
  }
}

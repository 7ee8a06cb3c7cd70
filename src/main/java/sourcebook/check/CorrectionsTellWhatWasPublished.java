package sourcebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.Published.PublishedClaim;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.evidence.Ledger;
import sourcebook.library.Library;

/** A correction that misquotes what it corrects is another error. */
final class CorrectionsTellWhatWasPublished implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "corrections-tell-what-was-published",
          "Whoever cited a claim finds it in the corrections by the words that were published.",
          """
          corrections.yaml:
          - claim: ban-lifted          # published as “The ban was lifted.”
            kind: reworded
            was: The ban is history.
            …""",
          """
          corrections.yaml:
          - claim: ban-lifted
            kind: reworded
            was: The ban was lifted.
            …""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library.content().corrections().stream()
        .filter(correction -> Ledger.isNew(correction, library))
        .flatMap(correction -> fault(correction, library).stream());
  }

  private static Optional<Diagnostic> fault(Correction correction, Library library) {
    return correction
        .claim()
        .flatMap(id -> Optional.ofNullable(library.published().claims().get(id)))
        .filter(before -> !tellsWords(correction, before))
        .filter(before -> !mayTellOtherThings(correction, before, library))
        .filter(before -> !LoggedCorrectionsStay.isRewritten(correction, library))
        .map(before -> fault(correction, before));
  }

  /** Something may stand behind the words, such as the date or the evidence that they had. */
  private static boolean tellsWords(Correction correction, PublishedClaim before) {
    String was = correction.was().value();
    return was.equals(before.text()) || was.startsWith(before.text() + " ");
  }

  /** An old date or old evidence says enough where the words are told too, or are the same. */
  private static boolean mayTellOtherThings(
      Correction correction, PublishedClaim before, Library library) {
    return tellsOtherThings(correction, before, library)
        && correction.claim().filter(id -> wordsAreKnown(id, before, library)).isPresent();
  }

  private static boolean tellsOtherThings(
      Correction correction, PublishedClaim before, Library library) {
    return switch (correction.kind()) {
      case EVIDENCE -> true;
      case REWORDED -> tellsDate(correction, before, library);
      case WITHDRAWN -> false;
    };
  }

  private static boolean tellsDate(Correction correction, PublishedClaim before, Library library) {
    boolean isAnother =
        correction
            .claim()
            .flatMap(id -> library.claim(id))
            .filter(now -> !Ledger.date(now).equals(before.date()))
            .isPresent();
    return isAnother
        && !before.date().isEmpty()
        && correction.was().value().contains(before.date());
  }

  private static boolean wordsAreKnown(ClaimId id, PublishedClaim before, Library library) {
    return library.claim(id).filter(now -> now.text().equals(before.text())).isPresent()
        || library
            .correctionsOf(id)
            .filter(other -> Ledger.isNew(other, library))
            .anyMatch(other -> tellsWords(other, before));
  }

  private static Diagnostic fault(Correction correction, PublishedClaim before) {
    return RULE.error(
            correction.was().position(),
            "this claim was published in other words: “" + before.text() + "”")
        .mend("say what was published: `" + OnTheRecord.was(before.text()) + "`");
  }
}

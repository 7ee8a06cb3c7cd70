package sourcebook.check;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.library.Library;

/** All checks of content. A new one is added here. */
public final class ContentChecks {

  /** Every check, in the order in which the documentation explains them. */
  public static final List<ContentCheck> ALL =
      List.of(
          new ClaimsAreCited(),
          new SentencesAreCited(),
          new CitedSourcesExist(),
          new CitedClaimsExist(),
          new LocatorsAreParagraphs(),
          new CitedParagraphsExist(),
          new ClaimMarkersHaveNoLocator(),
          new StatementsNameTheirSpeaker(),
          new SpeakersExist(),
          new QuotationsAreShort(),
          new ClaimsAreOneSentence(),
          new DatesAreEdtf(),
          new EventsPrecedeTheirReports(),
          new IdsAreUnique(),
          new RelatedClaimsExist(),
          new ClaimsDoNotSupersedeThemselves(),
          new ClaimsHaveATopic(),
          new TopicsExist(),
          new TopicsAreInOrder(),
          new TopicsHoldClaims(),
          new EntitiesExist(),
          new EntitiesAreUsed(),
          new MovesJoinPlaces(),
          new LinksLeadSomewhere(),
          new SourcesAreCited(),
          new FurnitureIsNotCited(),
          new DisagreementsHaveTwoSides(),
          new AccountsAreBorneOut(),
          new DisagreementsAccountForEverySource(),
          new SilentSourcesAreSilent(),
          new CorrectionsAreInOrder(),
          new CorrectedClaimsExist(),
          new CorrectedPagesExist(),
          new WithdrawnClaimsAreGone(),
          new WithdrawnPagesAreGone(),
          new ThingsAreWithdrawnOnce(),
          new PublishedAddressesStay(),
          new PublishedWordsChangeOnTheRecord(),
          new PublishedEvidenceStays(),
          new LoggedCorrectionsStay());

  private ContentChecks() {}

  /** Every fault in the dossier, in any order. */
  public static Stream<Diagnostic> violations(Library library) {
    return ALL.parallelStream().flatMap(check -> check.violations(library));
  }

  /** The faults that can be told although a file could not be read. */
  public static Stream<Diagnostic> violationsDespiteLostFiles(Library library) {
    return ALL.parallelStream()
        .filter(check -> !check.needsEveryFile())
        .flatMap(check -> check.violations(library));
  }
}

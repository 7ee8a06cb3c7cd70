package sourcebook.check;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.evidence.Texts;
import sourcebook.library.Library;

/** All checks of content. A new one is added here. */
public final class ContentChecks {

  /** Every check, in the order in which the documentation explains them. */
  public static final List<ContentCheck> ALL = all(Texts.none());

  private ContentChecks() {}

  private static List<ContentCheck> all(Texts texts) {
    return List.of(
        new ClaimsAreCited(),
        new SentencesAreCited(),
        new CitedSourcesExist(),
        new CitedClaimsExist(),
        new LocatorsAreParagraphs(),
        new CitedParagraphsExist(),
        new ClaimMarkersHaveNoLocator(),
        new StatementsNameTheirSpeaker(),
        new SpeakersExist(),
        new ReportsHaveAnOrigin(),
        new SourcesAreCaptured(),
        new QuotationsAreShort(),
        new QuotationsStandInTheirParagraphs(texts),
        new QuotationsStandInOneParagraph(),
        new WordingNamesItsSource(),
        new TimesAreAbsolute(),
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
        new PagesAreWritten(),
        new FurnitureIsNotCited(),
        new RecordedChangesAreWhole(),
        new ChangesAreDealtWith(),
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
        new PublishedAccountsStay(),
        new PublishedRecordsChangeOnTheRecord(),
        new CorrectionsTellWhatWasPublished(),
        new LoggedCorrectionsStay());
  }

  /** Every fault in the dossier, in any order. */
  public static Stream<Diagnostic> violations(Library library) {
    return violations(library, Texts.none());
  }

  /** Every fault in the dossier, with better advice on those that the texts at hand explain. */
  public static Stream<Diagnostic> violations(Library library, Texts texts) {
    return all(texts).parallelStream().flatMap(check -> check.violations(library));
  }

  /** The faults that can be told although a file could not be read. */
  public static Stream<Diagnostic> violationsDespiteLostFiles(Library library) {
    return ALL.parallelStream()
        .filter(check -> !check.needsEveryFile())
        .flatMap(check -> check.violations(library));
  }
}

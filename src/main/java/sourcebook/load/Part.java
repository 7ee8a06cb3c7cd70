package sourcebook.load;

import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.Correction;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Home;
import sourcebook.content.Settings;
import sourcebook.content.Source;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceId;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Position;
import sourcebook.fingerprint.Fingerprint;

/** What one content file adds to the dossier. */
sealed interface Part {

  record OfSettings(Settings settings) implements Part {}

  record OfHome(Home home) implements Part {}

  record OfSource(Source source) implements Part {}

  record OfFingerprint(SourceId source, Fingerprint fingerprint, Position position)
      implements Part {}

  record OfChanges(SourceId source, List<SourceChange> changes, Position position)
      implements Part {}

  record OfTopic(Topic topic) implements Part {}

  record OfClaims(List<Claim> claims) implements Part {}

  record OfEntities(List<Entity> entities) implements Part {}

  record OfDisagreements(List<Disagreement> disagreements) implements Part {}

  record OfCorrections(List<Correction> corrections) implements Part {}
}

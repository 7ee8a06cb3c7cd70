package sourcebook.load;

import java.util.List;
import sourcebook.content.Claim;
import sourcebook.content.Correction;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Home;
import sourcebook.content.Settings;
import sourcebook.content.Source;
import sourcebook.content.Topic;

/** What one content file adds to the dossier. */
sealed interface Part {

  record OfSettings(Settings settings) implements Part {}

  record OfHome(Home home) implements Part {}

  record OfSource(Source source) implements Part {}

  record OfTopic(Topic topic) implements Part {}

  record OfClaims(List<Claim> claims) implements Part {}

  record OfEntities(List<Entity> entities) implements Part {}

  record OfDisagreements(List<Disagreement> disagreements) implements Part {}

  record OfCorrections(List<Correction> corrections) implements Part {}
}

package sourcebook.serve;

import java.util.List;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.publish.ReadableSite;

/**
 * What the preview has to show.
 *
 * @param number counts the states
 * @param edition names the site; no two editions, of this preview or another, have one name
 * @param site the last good site, which may still be in the making; empty where there has been none
 * @param faults what is wrong with the dossier as it stands
 * @param trouble why it could not be built for another reason; empty if it could
 */
record State(
    long number, String edition, ReadableSite site, List<Diagnostic> faults, String trouble) {

  State {
    faults = List.copyOf(faults);
  }
}

package sourcebook.serve;

import java.time.Duration;
import java.util.List;
import sourcebook.compiler.Outcome;
import sourcebook.diagnostic.Diagnostic;

/** Who is told how the preview goes, by one thread at a time. */
public interface Audience {

  /** What can be looked at while the dossier as it stands cannot. */
  enum Instead {
    THE_LAST_GOOD_SITE,
    NOTHING
  }

  /** The dossier was read, and can be seen from now on. */
  void served(String address);

  /** The dossier was built, without any error. */
  void built(Outcome outcome, Duration took);

  /** The dossier was refused for these reasons, an error among them. */
  void refused(List<Diagnostic> faults, Instead instead);

  /** The dossier could not be built for a reason that is not in it; the next change may mend it. */
  void failed(Throwable why);
}

package sourcebook.serve;

import java.time.Duration;
import sourcebook.compiler.Outcome;

/** Who is told how the preview goes, by one thread at a time. */
public interface Audience {

  /** The dossier was read, and can be seen from now on. */
  void served(String address);

  /** The dossier was built, or refused. */
  void built(Outcome outcome, Duration took);

  /** The dossier could not be built for a reason that is not in it; the next change may mend it. */
  void failed(RuntimeException why);
}

package sourcebook.serve;

import java.time.Duration;
import sourcebook.compiler.Outcome;

/** Who is told how each build went, on the thread that builds. */
public interface Audience {

  /** The dossier was built, or refused. */
  void built(Outcome outcome, Duration took);

  /** The dossier could not be built for a reason that is not in it; the next change may mend it. */
  void failed(RuntimeException why);
}

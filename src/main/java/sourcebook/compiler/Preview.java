package sourcebook.compiler;

import sourcebook.publish.MemorySite;

/**
 * Builds a dossier in memory, again and again: the same files as a build into an empty folder
 * makes, but without making again what has not changed. Nothing is written. One thread at a time
 * may build.
 */
public final class Preview {

  private final Job job;
  private final KeptWorkshop workshop = new KeptWorkshop();
  private volatile MemorySite site = MemorySite.empty();

  /** Builds nothing yet. */
  public Preview(Job job) {
    this.job = job;
  }

  /**
   * Makes the site of the dossier as it stands, or leaves the last one as it is and says why.
   *
   * @throws java.io.UncheckedIOException if the machine refuses a file
   */
  public Outcome build() {
    MemorySite next = site.next();
    Outcome outcome = Compiler.build(job, next, workshop);
    if (outcome.published()) {
      workshop.keepPrints();
      site = next;
    }
    return outcome;
  }

  /** The site as it was made last; empty before that. May be asked by any thread. */
  public MemorySite site() {
    return site;
  }
}

package sourcebook.compiler;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.evidence.Texts;
import sourcebook.page.Edition;
import sourcebook.publish.MemorySite;
import sourcebook.publish.PublishedFile;
import sourcebook.publish.ReadableSite;
import sourcebook.render.Theme;

/**
 * Builds a dossier in memory, again and again: the same files as a build into an empty folder
 * makes, but without making again what has not changed, and with any page at hand before the rest
 * is made. Nothing is written. One thread may read while another makes.
 */
public final class Preview {

  /**
   * A dossier as it stands.
   *
   * @param faults what was found, sorted by place
   * @param refused whether a fault keeps its site from being made
   * @param site its site, of which a page is made when it is asked for; empty where it is refused,
   *     or stands as it did when a site of it was last begun
   */
  public record Reading(List<Diagnostic> faults, boolean refused, Optional<ReadableSite> site) {

    public Reading {
      faults = List.copyOf(faults);
    }

    private static Reading refused(List<Diagnostic> faults) {
      return new Reading(faults, true, Optional.empty());
    }
  }

  /** All that a site is made of. */
  private record Ingredients(
      Map<String, ByteBuffer> files, Theme theme, Optional<String> published) {}

  private final Job job;
  private final Workshop workshop = new Workshop();

  /** In which nothing is made that counts. */
  private final Workshop rehearsal = new Workshop();

  private volatile MemorySite whole = MemorySite.empty();

  /** What the last site was begun with; null where there is none, or it came to grief. */
  private @Nullable Ingredients begun;

  /** The last site that was begun, as long as it is not made. */
  private @Nullable SiteInTheMaking making;

  /** What came of the last site that was begun, once it is made. */
  private Optional<Outcome> outcome = Optional.empty();

  /** Builds nothing yet. */
  public Preview(Job job) {
    this.job = job;
  }

  /**
   * Reads the dossier; where nothing is against it, its site can be made.
   *
   * @throws java.io.UncheckedIOException if the machine refuses a file
   */
  public Reading read() {
    Manuscript manuscript = Compiler.read(() -> workshop.load(job), job, Texts.none());
    if (manuscript.isRefused()) {
      return Reading.refused(manuscript.faults());
    }
    Theme theme = Theme.open(job.templates());
    Ingredients now = new Ingredients(workshop.files(), theme, PublishedFile.text(job.output()));
    return begin(manuscript, now);
  }

  private synchronized Reading begin(Manuscript manuscript, Ingredients now) {
    if (now.equals(begun)) {
      return new Reading(manuscript.faults(), false, Optional.empty());
    }
    abandon();
    Edition edition = Compiler.edition(manuscript, job);
    PagePrinter printer = workshop.printer(now.theme(), job.shownOutput(), edition.url());
    SiteInTheMaking site =
        new SiteInTheMaking(manuscript.faults(), edition, now.theme(), printer, job, this::site);
    making = site;
    outcome = Optional.empty();
    begun = now;
    return new Reading(manuscript.faults(), false, Optional.of(site));
  }

  /**
   * Makes the site that was begun last, or leaves the one before it as it is and says why. After an
   * exception, the next reading begins it anew. Where a reading begins another meanwhile, nobody is
   * told what came of this one.
   *
   * @param wanted asked again and again whether to go on
   * @return empty where there is nothing to make, or it is still to be made
   */
  public Optional<Outcome> make(BooleanSupplier wanted) {
    Optional<SiteInTheMaking> site = making();
    try {
      return site.flatMap(it -> it.make(wanted).flatMap(made -> keep(it, made)));
    } catch (RuntimeException | Error failed) {
      if (forget(site.orElseThrow())) {
        throw failed;
      }
      return Optional.empty();
    }
  }

  private synchronized Optional<SiteInTheMaking> making() {
    return Optional.ofNullable(making);
  }

  /** What came of a site, if it is still the one that was begun last. */
  private synchronized Optional<Outcome> keep(SiteInTheMaking site, SiteInTheMaking.Made made) {
    if (made.outcome().published()) {
      whole = made.site();
      workshop.forgetAllBut(path -> whole.bytes(path).isPresent());
    }
    if (making != site) {
      return Optional.empty();
    }
    making = null;
    outcome = Optional.of(made.outcome());
    return outcome;
  }

  /** Whether it was the one that was begun last. */
  private synchronized boolean forget(SiteInTheMaking site) {
    if (making != site) {
      return false;
    }
    abandon();
    begun = null;
    return true;
  }

  /**
   * Does what reading does, for nothing. A young process is slow at whatever it does first, which
   * may be while nobody waits. One thread at a time may rehearse, whatever others do.
   *
   * @throws java.io.UncheckedIOException if the machine refuses a file
   */
  public void rehearse() {
    Compiler.read(() -> rehearsal.load(job), job, Texts.none());
  }

  /** What came of the last site that was begun; empty as long as it is not made. */
  public synchronized Optional<Outcome> outcome() {
    return outcome;
  }

  /** Whether no site that was begun is still to be made. */
  public synchronized boolean isMade() {
    return making == null;
  }

  /** The site as it was made last; empty before that. May be asked by any thread. */
  public MemorySite site() {
    return whole;
  }

  /** Lets nobody wait for a site that will not be made. */
  private void abandon() {
    if (making != null) {
      making.abandon();
      making = null;
    }
  }
}

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
 * is made. Nothing is written. One thread at a time may read and make.
 */
public final class Preview {

  /**
   * A dossier as it stands.
   *
   * @param faults what was found, sorted by place
   * @param refused whether a fault keeps its site from being made
   * @param site its site, of which a page is made when it is asked for; empty where it is refused,
   *     or stands as it did when a site of it was last begun
   * @param outcome what came of that site, where it was made already
   */
  public record Reading(
      List<Diagnostic> faults,
      boolean refused,
      Optional<ReadableSite> site,
      Optional<Outcome> outcome) {

    public Reading {
      faults = List.copyOf(faults);
    }

    private static Reading refused(List<Diagnostic> faults) {
      return new Reading(faults, true, Optional.empty(), Optional.empty());
    }
  }

  /** All that a site is made of. */
  private record Ingredients(
      Map<String, ByteBuffer> files, Theme theme, Optional<String> published) {}

  private final Job job;
  private final Workshop workshop = new Workshop();
  private volatile MemorySite whole = MemorySite.empty();

  /** What the last site was begun with; null where there is none, or it came to grief. */
  private @Nullable Ingredients begun;

  /** The last site that was begun, as long as it is not made. */
  private @Nullable SiteInTheMaking making;

  /** What came of the last site that was begun, once it is made. */
  private Optional<Outcome> made = Optional.empty();

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
    if (now.equals(begun)) {
      List<Diagnostic> faults = made.map(Outcome::diagnostics).orElse(manuscript.faults());
      return new Reading(faults, false, Optional.empty(), made);
    }
    ReadableSite site = begin(manuscript, theme);
    begun = now;
    return new Reading(manuscript.faults(), false, Optional.of(site), Optional.empty());
  }

  private ReadableSite begin(Manuscript manuscript, Theme theme) {
    abandon();
    Edition edition = Compiler.edition(manuscript, job);
    PagePrinter printer = workshop.printer(theme, job.shownOutput(), edition.url());
    SiteInTheMaking site =
        new SiteInTheMaking(manuscript.faults(), edition, theme, printer, job, whole);
    making = site;
    made = Optional.empty();
    return site;
  }

  /**
   * Makes the site of which no reading since has made another, or leaves the last one as it is and
   * says why. After an exception, the next reading begins it anew.
   *
   * @param wanted asked again and again whether to go on
   * @return empty where there is nothing to make, or it is still to be made
   */
  public Optional<Outcome> make(BooleanSupplier wanted) {
    SiteInTheMaking site = making;
    if (site == null) {
      return Optional.empty();
    }
    try {
      made = site.make(wanted);
    } catch (RuntimeException | Error failed) {
      abandon();
      begun = null;
      throw failed;
    }
    if (made.isPresent()) {
      making = null;
    }
    if (made.filter(Outcome::published).isPresent()) {
      whole = site.whole();
      workshop.forgetAllBut(path -> whole.bytes(path).isPresent());
    }
    return made;
  }

  /** Whether no site that was begun is still to be made. */
  public boolean isMade() {
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

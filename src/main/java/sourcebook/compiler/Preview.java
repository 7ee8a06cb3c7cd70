package sourcebook.compiler;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.evidence.Texts;
import sourcebook.page.Edition;
import sourcebook.publish.MemorySite;
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
   * @param site its site, of which a page is made when it is asked for; empty where a fault refuses
   *     it, or nothing has changed
   */
  public record Reading(List<Diagnostic> faults, boolean refused, Optional<ReadableSite> site) {

    public Reading {
      faults = List.copyOf(faults);
    }
  }

  private final Job job;
  private final Workshop workshop = new Workshop();
  private volatile MemorySite whole = MemorySite.empty();
  private @Nullable SiteInTheMaking making;

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
      return new Reading(manuscript.faults(), true, Optional.empty());
    }
    Theme theme = Theme.open(job.templates());
    boolean news = workshop.hasNews(theme);
    if (news || making == null) {
      begin(manuscript, theme);
    }
    return new Reading(
        manuscript.faults(), false, Optional.<ReadableSite>ofNullable(making).filter(any -> news));
  }

  private void begin(Manuscript manuscript, Theme theme) {
    if (making != null) {
      making.abandon();
    }
    Edition edition = Compiler.edition(manuscript, job);
    PagePrinter printer = workshop.printer(theme, job.shownOutput(), edition.url());
    making = new SiteInTheMaking(manuscript.faults(), edition, theme, printer, job, whole);
  }

  /**
   * Makes the site of which no reading since has made another, or leaves the last one as it is and
   * says why.
   *
   * @param wanted asked again and again whether to go on
   * @return empty where there is nothing to make, or it is still to be made
   */
  public Optional<Outcome> make(BooleanSupplier wanted) {
    SiteInTheMaking site = making;
    if (site == null) {
      return Optional.empty();
    }
    making = null;
    Optional<Outcome> outcome = site.make(wanted);
    if (outcome.isEmpty()) {
      making = site;
    } else if (outcome.get().published()) {
      whole = site.whole();
      workshop.forgetAllBut(path -> whole.bytes(path).isPresent());
    }
    return outcome;
  }

  /** Reads the dossier and makes its site. */
  public Outcome build() {
    Reading reading = read();
    return reading.refused() ? Outcome.refused(reading.faults()) : make(() -> true).orElseThrow();
  }

  /** The site as it was made last; empty before that. May be asked by any thread. */
  public MemorySite site() {
    return whole;
  }
}

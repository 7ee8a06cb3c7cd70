package sourcebook.compiler;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sourcebook.check.ContentChecks;
import sourcebook.content.Content;
import sourcebook.content.Located;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Severity;
import sourcebook.evidence.Ledger;
import sourcebook.evidence.Texts;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.load.LoadRules;
import sourcebook.page.Edition;
import sourcebook.publish.PublishedFile;
import sourcebook.publish.PublishedSite;
import sourcebook.publish.SiteFiles;
import sourcebook.publish.Staging;
import sourcebook.render.Renderer;
import sourcebook.render.Theme;
import sourcebook.search.SearchIndex;

/** Compiles dossiers: load, link, check, compose, render, check the site, publish. */
public final class Compiler {

  private Compiler() {}

  /** Every fault of the content, sorted by place. */
  public static List<Diagnostic> check(Job job) {
    return check(job, Texts.none());
  }

  /**
   * Every fault of the content, sorted by place.
   *
   * @param texts the sources' texts as far as they are at hand; they change the advice, and never
   *     what is a fault
   */
  public static List<Diagnostic> check(Job job, Texts texts) {
    return examine(job, texts).diagnostics();
  }

  /** The same, with how much was checked. */
  public static Examination examine(Job job, Texts texts) {
    Manuscript manuscript = read(() -> load(job), job, texts);
    return Examination.of(manuscript.library(), manuscript.faults());
  }

  /**
   * Makes the site, or leaves the old one as it is and says why.
   *
   * @throws java.io.UncheckedIOException if the machine refuses a file, or another build is at it
   */
  public static Outcome build(Job job) {
    try (Staging staging = Staging.open(job.output())) {
      Manuscript manuscript = read(() -> load(job), job, Texts.none());
      if (manuscript.isRefused()) {
        return Outcome.refused(manuscript.faults());
      }
      Theme theme = Theme.open(job.templates());
      Edition edition = edition(manuscript, job);
      PagePrinter printer = new FreshPrinter(new Renderer(theme), job.shownOutput(), edition.url());
      return publish(manuscript.faults(), edition, theme, printer, job, staging);
    }
  }

  private static Checked<Content> load(Job job) {
    return ContentLoader.load(job.content(), job.shown());
  }

  /** Loads, links and checks a dossier. */
  static Manuscript read(Supplier<Checked<Content>> loading, Job job, Texts texts) {
    job.progress().begin(Stage.LOAD);
    Checked<Content> content = loading.get();
    job.progress().begin(Stage.LINK);
    Library library = Library.link(content.value(), PublishedFile.read(job.output()));
    job.progress().begin(Stage.CHECK);
    return new Manuscript(library, check(content, library, job, texts));
  }

  static Edition edition(Manuscript manuscript, Job job) {
    Library library = manuscript.library();
    return new Edition(library, address(job, library), job.draft());
  }

  /** Composes and prints an edition against which nothing is to be said, into any site. */
  static Outcome publish(
      List<Diagnostic> faults,
      Edition edition,
      Theme theme,
      PagePrinter printer,
      Job job,
      SiteFiles site) {
    job.progress().begin(Stage.PRINT);
    Press press = new Press(theme, printer.telling(job.progress()), site, job.shownOutput());
    ForkJoinTask<?> data = ForkJoinTask.adapt(() -> putData(edition.library(), job, site)).fork();
    Survey survey;
    try {
      press.print(edition);
      survey = Survey.of(edition);
    } finally {
      data.join();
    }
    job.progress().begin(Stage.CHECK_SITE);
    List<Diagnostic> found = weighed(Stream.concat(faults.stream(), press.violations()), job);
    if (Outcome.refuses(found)) {
      return Outcome.refused(found);
    }
    job.progress().begin(Stage.PUBLISH);
    return new Outcome(found, true, press.pages(), site.publish(), Optional.of(survey));
  }

  private static List<Diagnostic> check(
      Checked<Content> content, Library library, Job job, Texts texts) {
    boolean whole =
        content.diagnostics().stream().noneMatch(fault -> LoadRules.losesContent(fault.rule()));
    Stream<Diagnostic> checking =
        whole
            ? ContentChecks.violations(library, texts)
            : ContentChecks.violationsDespiteLostFiles(library);
    return weighed(
        Stream.of(
                content.diagnostics().stream(),
                checking,
                new PublishedSite(job.output()).obstacles())
            .flatMap(found -> found),
        job);
  }

  /** What was found, sorted by place; a draft is forgiven what evidence it lacks. */
  private static List<Diagnostic> weighed(Stream<Diagnostic> faults, Job job) {
    return faults.map(fault -> job.draft() ? forgiven(fault) : fault).sorted().distinct().toList();
  }

  private static Diagnostic forgiven(Diagnostic fault) {
    return fault.rule().kind() == Rule.Kind.EVIDENCE ? fault.as(Severity.WARNING) : fault;
  }

  private static Optional<String> address(Job job, Library library) {
    return job.url()
        .or(() -> library.content().dossier().settings().hosting().url().map(Located::value));
  }

  /** What no page tells of. It is made on one core, while pages are made on all of them. */
  private static void putData(Library library, Job job, SiteFiles site) {
    SearchIndex.files(library).forEach(site::put);
    putMemory(library, job, site);
  }

  /** A draft does not count as published: what readers were given before stays on record. */
  private static void putMemory(Library library, Job job, SiteFiles site) {
    site.put(".nojekyll", "");
    Optional<String> record =
        job.draft()
            ? PublishedFile.text(job.output())
            : Optional.of(PublishedFile.json(Ledger.of(library)));
    record.ifPresent(text -> site.put(PublishedFile.PATH, text));
  }
}

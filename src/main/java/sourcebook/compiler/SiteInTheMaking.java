package sourcebook.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.page.Edition;
import sourcebook.page.PageKinds;
import sourcebook.page.PagePlan;
import sourcebook.publish.MemorySite;
import sourcebook.publish.ReadableSite;
import sourcebook.render.Asset;
import sourcebook.render.TemplateFault;
import sourcebook.render.Theme;

/**
 * A site of which nothing is made yet. A page that is asked for is made at once; whoever asks for
 * anything else waits until all is made.
 */
final class SiteInTheMaking implements ReadableSite {

  /**
   * What came of it.
   *
   * @param site all of it, or the one before it where it was refused
   */
  record Made(Outcome outcome, MemorySite site) {}

  private final List<Diagnostic> faults;
  private final Edition edition;
  private final Theme theme;
  private final PagePrinter printer;
  private final Job job;
  private final Supplier<MemorySite> last;
  private final Map<String, PagePlan> plans;
  private final Map<String, Optional<byte[]>> shown = new ConcurrentHashMap<>();
  private final CompletableFuture<MemorySite> whole = new CompletableFuture<>();

  /**
   * @param faults what was found already, none of which refuses it
   * @param last the site that was made last, which is had where this one comes to nothing
   */
  SiteInTheMaking(
      List<Diagnostic> faults,
      Edition edition,
      Theme theme,
      PagePrinter printer,
      Job job,
      Supplier<MemorySite> last) {
    this.faults = faults;
    this.edition = edition;
    this.theme = theme;
    this.printer = printer;
    this.job = job;
    this.last = last;
    this.plans =
        PageKinds.ofContent().stream()
            .flatMap(kind -> kind.plans(edition))
            .collect(
                Collectors.toMap(plan -> plan.path().value(), Function.identity(), (a, b) -> a));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return plan(path)
        .flatMap(plan -> shown.computeIfAbsent(path, asked -> page(plan, asked)))
        .or(() -> asset(path))
        .or(() -> whole.join().bytes(path));
  }

  /** Empty also where it cannot be printed, which is then among the faults of the whole. */
  private Optional<byte[]> page(PagePlan plan, String path) {
    try {
      return plan.pages()
          .filter(page -> page.path().value().equals(path))
          .findFirst()
          .map(page -> printer.print(page).html());
    } catch (TemplateFault fault) {
      return Optional.empty();
    }
  }

  /** The plan of a page, or of the one that it continues. */
  private Optional<PagePlan> plan(String path) {
    int folder = path.endsWith(".html") ? path.lastIndexOf('/') : -1;
    return Optional.ofNullable(plans.get(path))
        .or(() -> folder < 0 ? Optional.empty() : plan(path.substring(0, folder) + ".html"));
  }

  private Optional<byte[]> asset(String path) {
    return theme.assets().stream()
        .filter(asset -> asset.path().equals(path))
        .map(Asset::bytes)
        .findFirst();
  }

  /**
   * Makes all of it, and leaves a core to those who look at it meanwhile.
   *
   * @param wanted asked again and again whether it is still worth it
   * @return empty where it was not, and nothing has come of it yet
   */
  Optional<Made> make(BooleanSupplier wanted) {
    MemorySite before = last.get();
    MemorySite next = before.next();
    WhileWanted site = new WhileWanted(next, wanted);
    ForkJoinPool cores =
        new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    try {
      Outcome outcome = cores.invoke(ForkJoinTask.adapt(() -> publish(site)));
      Made made = new Made(outcome, outcome.published() ? next : before);
      whole.complete(made.site());
      return Optional.of(made);
    } catch (RuntimeException failed) {
      if (site.isOver()) {
        return Optional.empty();
      }
      throw failed;
    } finally {
      cores.shutdown();
    }
  }

  /** Lets nobody wait for it. */
  void abandon() {
    whole.complete(last.get());
  }

  /** A page may take long, and where its template is broken nothing is put for it. */
  private Outcome publish(WhileWanted site) {
    PagePrinter asking =
        page -> {
          site.require();
          return printer.print(page);
        };
    return Compiler.publish(faults, edition, theme, asking, job, site);
  }
}

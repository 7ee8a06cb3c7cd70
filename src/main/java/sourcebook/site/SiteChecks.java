package sourcebook.site;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Suggestion;
import sourcebook.diagnostic.TextFile;

/** Checks a finished site as a whole. */
public final class SiteChecks {

  /** Pages that need not be linked: a host shows it by itself. */
  private static final Set<String> UNLINKED = Set.of("404.html");

  private static final String HOME = "index.html";

  private final String shown;
  private final Map<String, PageFacts> pages;
  private final List<PageFacts> stylesheets;
  private final Set<String> files;

  /**
   * @param shown the site's folder as people call it
   * @param pages what was read from each page
   * @param stylesheets what was read from each stylesheet
   * @param files every file of the site, pages among them
   */
  public SiteChecks(
      String shown, List<PageFacts> pages, List<PageFacts> stylesheets, Collection<String> files) {
    this.shown = shown;
    this.pages =
        pages.stream().collect(Collectors.toMap(PageFacts::path, Function.identity(), (a, b) -> a));
    this.stylesheets = List.copyOf(stylesheets);
    this.files = Set.copyOf(files);
  }

  /** Every fault, sorted by place; one that is made on many pages is told once. */
  public Stream<Diagnostic> violations(Collection<String> madePaths) {
    return Repeats.folded(
        Stream.of(
                read().flatMap(page -> page.faults().stream()),
                read().flatMap(this::deadLinks),
                unreachable(),
                clashing(madePaths))
            .flatMap(faults -> faults));
  }

  private Stream<PageFacts> read() {
    return Stream.concat(pages.values().stream(), stylesheets.stream());
  }

  /** Where marks are missing, so are the places that notes lead back to, which needs no telling. */
  private Stream<Diagnostic> deadLinks(PageFacts page) {
    boolean marksMissing = page.faults().stream().anyMatch(f -> f.rule().equals(SiteRules.CLAIMS));
    return page.links().stream()
        .filter(link -> !arrives(link))
        .filter(link -> !marksMissing || !link.path().equals(page.path()))
        .map(link -> SiteRules.LINKS.error(link.position(), trouble(link, page)).mend(mend(link)));
  }

  private boolean arrives(PageFacts.SiteLink link) {
    PageFacts target = pages.get(link.path());
    return files.contains(link.path())
        && (link.fragment().isEmpty() || target == null || target.ids().contains(link.fragment()));
  }

  private String trouble(PageFacts.SiteLink link, PageFacts page) {
    if (link.path().isEmpty()) {
      return "`"
          + link.written()
          + (link.written().startsWith("/")
              ? "` begins at the top of the host, and the site may stand elsewhere"
              : "` leads out of the site");
    }
    if (!files.contains(link.path())) {
      return "a link leads to `" + link.path() + "`, which is not there";
    }
    String target = link.path().equals(page.path()) ? "this page" : "`" + link.path() + "`";
    return "a link leads to `#" + link.fragment() + "`, which is not on " + target;
  }

  private String mend(PageFacts.SiteLink link) {
    boolean anywhere =
        UNLINKED.contains(link.position().file().path().substring(shown.length() + 1));
    if (link.written().startsWith("/") && !anywhere) {
      return "begin it with `{{ page.frame.root }}`";
    }
    if (link.position().file().path().endsWith(".css")) {
      return "put what is there into this file, as `data:…`: the names of assets change";
    }
    PageFacts target = pages.get(link.path());
    String suggestion =
        target == null
            ? Suggestion.didYouMean(link.path(), files.stream())
            : Suggestion.didYouMean(
                link.fragment(), target.ids().stream().filter(id -> !isCounted(id)));
    return suggestion.isEmpty()
        ? "mend the link where the template makes it, or take it out"
        : suggestion;
  }

  /** Whether an id is one of many made by counting, such as that of a note. */
  private static boolean isCounted(String id) {
    return id.matches("[a-z]\\d+");
  }

  /** Follows every link from the front page. */
  private Stream<Diagnostic> unreachable() {
    Set<String> reached = new HashSet<>(Set.of(HOME));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      PageFacts page = pages.get(next.pop());
      if (page != null) {
        page.links().stream()
            .map(PageFacts.SiteLink::path)
            .filter(reached::add)
            .forEach(next::push);
      }
    }
    return pages.keySet().stream()
        .filter(path -> !reached.contains(path) && !UNLINKED.contains(path))
        .map(
            path ->
                error(SiteRules.REACHABLE, path, "no way leads here from the front page")
                    .mend("let a page that readers can reach link to it"));
  }

  private Stream<Diagnostic> clashing(Collection<String> madePaths) {
    Map<String, String> first = new HashMap<>();
    return madePaths.stream()
        .sorted()
        .flatMap(
            path -> {
              String folded =
                  Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
              String earlier = first.putIfAbsent(folded, path);
              return earlier == null
                  ? Stream.empty()
                  : Stream.of(
                      error(SiteRules.PATHS, path, "this file would replace `" + earlier + "`")
                          .mend("give one of the two another name"));
            });
  }

  private Diagnostic error(Rule rule, String path, String message) {
    return rule.error(new TextFile(shown + "/" + path, "").start(), message);
  }
}

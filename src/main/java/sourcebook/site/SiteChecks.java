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
import sourcebook.diagnostic.TextFile;

/** Checks a finished site as a whole. */
public final class SiteChecks {

  /** Pages that need not be linked: a host shows it by itself. */
  private static final Set<String> UNLINKED = Set.of("404.html");

  private static final String HOME = "index.html";

  private final String shown;
  private final Map<String, PageFacts> pages;
  private final Set<String> files;

  /**
   * @param shown the site's folder as people call it
   * @param pages what was read from each page
   * @param files every file of the site, pages among them
   */
  public SiteChecks(String shown, List<PageFacts> pages, Collection<String> files) {
    this.shown = shown;
    this.pages =
        pages.stream().collect(Collectors.toMap(PageFacts::path, Function.identity(), (a, b) -> a));
    this.files = Set.copyOf(files);
  }

  /** Every fault, in any order. */
  public Stream<Diagnostic> violations(Collection<String> madePaths) {
    return Stream.of(
            pages.values().stream().flatMap(page -> page.faults().stream()),
            pages.values().stream().flatMap(this::deadLinks),
            unreachable(),
            clashing(madePaths))
        .flatMap(faults -> faults);
  }

  private Stream<Diagnostic> deadLinks(PageFacts page) {
    return page.links().stream()
        .filter(link -> !arrives(link))
        .map(
            link ->
                SiteRules.LINKS
                    .error(link.position(), "`" + link.written() + "` leads nowhere")
                    .mend("mend the link where the template makes it, or take it out"));
  }

  private boolean arrives(PageFacts.SiteLink link) {
    if (!files.contains(link.path())) {
      return false;
    }
    PageFacts target = pages.get(link.path());
    return link.fragment().isEmpty() || (target != null && target.ids().contains(link.fragment()));
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

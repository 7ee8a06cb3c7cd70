package sourcebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.PartyId;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.html.Html;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/**
 * The citations of one page while it is being composed: numbers each source in the order of its
 * first use, and gives every mark a line of evidence or a note to lead to, and the way back.
 */
final class Apparatus {

  /** Marks as HTML, and the lines of evidence that they lead to. */
  record Marks(String html, List<EvidenceLine> lines) {
    Marks {
      lines = List.copyOf(lines);
    }
  }

  /** A citation, and the claim through which a sentence makes it. */
  private record Cite(Citation citation, List<Anchor> claim) {}

  /** A source cited on the page, its number there, and the ways back to its marks. */
  private record Cited(Source source, int number, List<Anchor> backs) {}

  private final Library library;
  private final PagePath page;
  private final Map<SourceId, Cited> cited = new LinkedHashMap<>();
  private int marks;
  private int lines;

  Apparatus(Library library, PagePath page) {
    this.library = library;
    this.page = page;
  }

  /** The marks of a claim or account, with a line of evidence for each citation. */
  Marks evidence(List<Citation> citations) {
    return marked(citations.stream().map(citation -> new Cite(citation, List.of())).toList());
  }

  /** The marks of a marker in prose: of the claims and places it names. */
  Marks evidence(Marker marker) {
    return marked(marker.targets().stream().flatMap(this::cites).toList());
  }

  /** One mark a source, leading straight to the note; for lists, where evidence would crowd. */
  String marks(List<Citation> citations) {
    StringBuilder html = new StringBuilder();
    bySource(citations.stream().map(citation -> new Cite(citation, List.of())).toList())
        .forEach(
            (source, places) ->
                html.append(mark(source, places, "r" + ++marks, "#n-" + source.source().id())));
    return html.toString();
  }

  /** The sources cited so far, by number. */
  List<Note> notes() {
    return cited.values().stream()
        .map(
            entry ->
                new Note(
                    "n-" + entry.source().id(),
                    entry.number(),
                    Reference.of(entry.source()),
                    new Anchor(
                        entry.source().title().label(), page.to(Paths.source(entry.source().id()))),
                    entry.backs()))
        .toList();
  }

  /** One mark a source, with a line of evidence for each citation. */
  private Marks marked(List<Cite> cites) {
    StringBuilder html = new StringBuilder();
    List<EvidenceLine> evidence = new ArrayList<>();
    bySource(cites)
        .forEach(
            (source, places) -> {
              String mark = "r" + ++marks;
              String first = "#e" + (lines + 1);
              places.forEach(place -> evidence.add(line(source, place, mark)));
              html.append(mark(source, places, mark, first));
            });
    return new Marks(html.toString(), evidence);
  }

  private Stream<Cite> cites(Marker.Target target) {
    Optional<Claim> claim = library.claim(target);
    if (claim.isPresent()) {
      Anchor anchor = new Anchor(claim.get().text(), page.to(Paths.claim(claim.get().id())));
      return claim.get().citations().stream().map(c -> new Cite(c, List.of(anchor)));
    }
    return library.source(target).stream()
        .map(source -> new Cite(direct(source, target), List.of()));
  }

  private static Citation direct(Source source, Marker.Target target) {
    Located<String> id = target.id();
    Locator locator = target.locator().orElse(new Locator("", List.of(), id.position()));
    return new Citation(
        new Located<>(source.id(), id.position()),
        locator,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        id.position());
  }

  /** The citations of sources that exist, source by source in the order of their numbers. */
  private Map<Cited, List<Cite>> bySource(List<Cite> cites) {
    Map<SourceId, List<Cite>> grouped = new LinkedHashMap<>();
    for (Cite cite : cites) {
      SourceId id = cite.citation().source().value();
      if (library.source(id).isPresent()) {
        grouped.computeIfAbsent(id, unused -> new ArrayList<>()).add(cite);
      }
    }
    Map<Cited, List<Cite>> numbered = new TreeMap<>(Comparator.comparingInt(Cited::number));
    grouped.forEach((id, places) -> numbered.put(cited(id), places));
    return numbered;
  }

  private String mark(Cited entry, List<Cite> places, String mark, String href) {
    entry.backs().add(new Anchor(Letters.of(entry.backs().size()), "#" + mark));
    String at =
        places.stream()
            .map(place -> place.citation().locator().compact())
            .distinct()
            .collect(Collectors.joining(","));
    return "<sup class=\"cite\"><a role=\"doc-noteref\" data-source=\""
        + entry.source().id()
        + "\" data-at=\""
        + at
        + "\" id=\""
        + mark
        + "\" href=\""
        + href
        + "\">"
        + entry.number()
        + "<span class=\"vh\"> "
        + Html.escape(entry.source().title().label())
        + "</span></a></sup>";
  }

  private EvidenceLine line(Cited entry, Cite cite, String mark) {
    Citation citation = cite.citation();
    return new EvidenceLine(
        "e" + ++lines,
        entry.number(),
        new Anchor(entry.source().title().label(), page.to(Paths.source(entry.source().id()))),
        citation.locator().inWords(),
        new EvidenceLine.Voices(
            party(citation.said()),
            party(citation.via().filter(via -> !isSpeaker(via, citation))),
            citation.quote().map(Located::value).orElse("")),
        changed(entry.source(), citation.locator()),
        cite.claim(),
        "#" + mark);
  }

  private List<String> changed(Source source, Locator cited) {
    return new CitedPlace(source, cited)
        .changes()
        .map(change -> ChangeView.of(source, change, page).besideCitation())
        .toList();
  }

  /** Whoever is both speaker and upstream is named once. */
  private static boolean isSpeaker(Located<PartyId> via, Citation citation) {
    return citation.said().filter(said -> said.value().equals(via.value())).isPresent();
  }

  private List<Anchor> party(Optional<Located<PartyId>> id) {
    return id.flatMap(party -> library.party(party.value())).stream()
        .map(party -> new Anchor(party.name(), Paths.party(page, party)))
        .toList();
  }

  private Cited cited(SourceId id) {
    return cited.computeIfAbsent(
        id,
        unused -> new Cited(library.source(id).orElseThrow(), cited.size() + 1, new ArrayList<>()));
  }
}

package sourcebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Paragraphs;
import sourcebook.content.PartyId;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.html.Html;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/**
 * The citations of one page while it is being composed: numbers each source in the order of its
 * first use, and gives every mark a line of evidence to lead to, and the way back.
 */
final class Apparatus {

  /** Marks as HTML, and the evidence that they lead to. */
  record Marks(String html, List<EvidenceGroup> groups) {
    Marks {
      groups = List.copyOf(groups);
    }
  }

  /** Citations that belong together, under the claim through which a text makes them, if any. */
  private record Cites(Optional<Claim> through, List<Citation> citations) {}

  /** A source cited on the page, and its number there. */
  private record Cited(Source source, int number) {}

  /** A mark that is being made: what it cites, and the lines of evidence made for it so far. */
  private record Mark(Cited source, String id, List<Citation> citations, List<String> lines) {}

  private final Library library;
  private final PagePath page;
  private final Map<SourceId, Cited> cited = new LinkedHashMap<>();
  private final Map<SourceId, String> firstMarks = new HashMap<>();
  private int marks;
  private int lines;

  Apparatus(Library library, PagePath page) {
    this.library = library;
    this.page = page;
  }

  /** The marks of a claim that stands on the page itself. */
  Marks evidence(Claim claim) {
    return marked(List.of(new Cites(Optional.empty(), claim.citations())));
  }

  /** The marks of an account: of its own citations, and of those of the claims that state it. */
  Marks evidence(Account account) {
    Stream<Cites> own = Stream.of(new Cites(Optional.empty(), account.citations()));
    return marked(Stream.concat(own, account.claims().stream().flatMap(this::through)).toList());
  }

  /** The marks of a marker in prose: of the claims and places it names. */
  Marks evidence(Marker marker) {
    return marked(marker.targets().stream().flatMap(this::cites).toList());
  }

  /** The sources cited so far, by number. */
  List<Note> notes() {
    return cited.values().stream()
        .map(
            entry ->
                new Note(
                    "n-" + entry.source().id(),
                    entry.number(),
                    Reference.of(entry.source(), library),
                    new Anchor(
                        entry.source().title().label(), page.to(Paths.source(entry.source().id()))),
                    "#" + firstMarks.get(entry.source().id())))
        .toList();
  }

  private Stream<Cites> cites(Marker.Target target) {
    return library.claim(target).isPresent()
        ? through(library.claim(target).orElseThrow())
        : library.source(target).stream()
            .map(source -> new Cites(Optional.empty(), List.of(direct(source, target))));
  }

  private Stream<Cites> through(Located<ClaimId> id) {
    return library.claim(id.value()).stream().flatMap(this::through);
  }

  private Stream<Cites> through(Claim claim) {
    return Stream.of(new Cites(Optional.of(claim), claim.citations()));
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

  /** One mark a source, and a line of evidence for each citation. */
  private Marks marked(List<Cites> cites) {
    SortedMap<Integer, Mark> bySource = new TreeMap<>();
    for (Citation citation : existing(cites.stream())) {
      Cited source = cited(citation.source().value());
      bySource
          .computeIfAbsent(source.number(), unused -> newMark(source))
          .citations()
          .add(citation);
    }
    List<EvidenceGroup> groups = new ArrayList<>();
    for (Cites together : cites) {
      List<Citation> own = together.citations();
      List<EvidenceLine> spelt =
          bySource.values().stream()
              .flatMap(
                  mark -> mark.citations().stream().filter(own::contains).map(c -> line(mark, c)))
              .toList();
      if (!spelt.isEmpty()) {
        groups.add(new EvidenceGroup(heads(together), spelt));
      }
    }
    return new Marks(
        bySource.values().stream().map(Apparatus::html).collect(Collectors.joining()), groups);
  }

  private List<ClaimHead> heads(Cites cites) {
    return cites.through().stream().map(claim -> ClaimHead.of(claim, page, library)).toList();
  }

  private List<Citation> existing(Stream<Cites> cites) {
    return cites
        .flatMap(together -> together.citations().stream())
        .filter(citation -> library.source(citation.source().value()).isPresent())
        .toList();
  }

  private Mark newMark(Cited source) {
    Mark mark = new Mark(source, "r" + ++marks, new ArrayList<>(), new ArrayList<>());
    firstMarks.putIfAbsent(source.source().id(), mark.id());
    return mark;
  }

  private static String html(Mark mark) {
    String at =
        mark.citations().stream()
            .flatMap(place -> place.locator().paragraphs().stream())
            .distinct()
            .map(Paragraphs::toString)
            .collect(Collectors.joining(","));
    Source source = mark.source().source();
    return "<sup><a role=\"doc-noteref\" data-source=\""
        + source.id()
        + "\" data-at=\""
        + at
        + "\" id=\""
        + mark.id()
        + "\" href=\"#"
        + mark.lines().get(0)
        + "\">"
        + mark.source().number()
        + "<span class=\"vh\"> "
        + Html.escape(source.title().label())
        + "</span></a></sup>";
  }

  private EvidenceLine line(Mark mark, Citation citation) {
    Source source = mark.source().source();
    String id = "e" + ++lines;
    mark.lines().add(id);
    return new EvidenceLine(
        id,
        mark.source().number(),
        new Anchor(source.title().label(), page.to(Paths.source(source.id()))),
        citation.locator().paragraphs(),
        new EvidenceLine.Voices(
            party(citation.said().filter(said -> !isOf(said, source))),
            citation.said().filter(said -> isOf(said, source)).isPresent(),
            party(citation.via().filter(via -> !isSpeaker(via, citation))),
            citation.quote().map(Located::value).orElse("")),
        PublisherPassage.of(source, citation),
        changed(source, citation.locator()),
        "#" + mark.id());
  }

  private List<String> changed(Source source, Locator cited) {
    return new CitedPlace(source, cited)
        .changes()
        .map(change -> ChangeView.of(source, change, page).besideCitation())
        .toList();
  }

  private static boolean isOf(Located<PartyId> party, Source source) {
    return party.value().value().equals(source.id().value());
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
        id, unused -> new Cited(library.source(id).orElseThrow(), cited.size() + 1));
  }
}

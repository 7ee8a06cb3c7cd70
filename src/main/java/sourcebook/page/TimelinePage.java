package sourcebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.TopicId;
import sourcebook.library.Library;

/** Every dated claim, oldest first: on one page, or with pages for the years that hold most. */
final class TimelinePage implements SinglePage {

  /** How many years have a section on the first page before it just lists the pages. */
  private static final int YEARS_AT_MOST = 150;

  /** How many years may list their months on the first page. */
  private static final int YEARS_WITH_MONTHS = 24;

  /**
   * What the template shows.
   *
   * @param years those that the page is about; empty for the first page
   * @param strip a mark for each claim; none where there are no claims
   * @param topics of the claims on the page, to filter by
   * @param pages the pages of single years, where they are too many for sections of their own
   * @param neighbours the pages before and after
   */
  public record View(
      Frame frame,
      String years,
      List<StripView> strip,
      List<Filter> topics,
      List<Section> sections,
      List<Counted> pages,
      Neighbours neighbours,
      List<Note> notes)
      implements Model {}

  /** A topic, and the class of its entries and marks. */
  public record Filter(Anchor topic, String kind, long claims) {}

  /**
   * A year, or on the page of a single year a month.
   *
   * @param groups its entries; none where they stand on a page of their own
   * @param elsewhere the way to that page and to its months
   */
  public record Section(
      String name, String id, long claims, List<Group> groups, List<Counted> elsewhere) {}

  /** Entries under a heading, the name of which may be empty. */
  public record Group(String name, String id, List<Entry> entries) {}

  /** A claim on the time line. */
  public record Entry(String id, String kinds, ClaimView claim, List<Anchor> topics) {}

  /** A link to some claims, and how many they are. */
  public record Counted(Anchor link, long claims) {}

  /** The pages of the years before and after; each may be missing. */
  public record Neighbours(List<Anchor> earlier, List<Anchor> later) {}

  @Override
  public PagePath path() {
    return Paths.TIMELINE;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    List<Chronology.Part> parts = edition.chronology().parts();
    return IntStream.range(0, parts.size()).mapToObj(i -> new Composer(edition, i).page());
  }

  /** Composes one page. */
  private static final class Composer {

    private final Edition edition;
    private final Chronology chronology;
    private final int number;
    private final Chronology.Part part;
    private final PagePath path;
    private final Strips strips;
    private final ClaimComposer claims;
    private final Apparatus apparatus;

    Composer(Edition edition, int number) {
      this.edition = edition;
      this.chronology = edition.chronology();
      this.number = number;
      this.part = chronology.parts().get(number);
      this.path = part.path();
      this.strips = new Strips(edition, path);
      this.apparatus = edition.apparatus(path);
      this.claims = new ClaimComposer(edition.library(), path, apparatus);
    }

    Page page() {
      boolean whole = part.name().isEmpty();
      List<Claim> marked = whole ? chronology.claims() : part.claims();
      boolean countsPages = whole && Chronology.byYear(marked).size() > YEARS_AT_MOST;
      List<Section> sections =
          whole ? (countsPages ? List.of() : years(marked)) : ofPart(part.claims());
      List<Counted> pages = countsPages ? pagesOfYears() : List.of();
      View view =
          new View(
              frame(),
              part.name(),
              strips.besideEntries(marked).stream().toList(),
              topics(marked),
              sections,
              pages,
              whole ? new Neighbours(List.of(), List.of()) : neighbours(),
              apparatus.notes());
      return new Page(path, "timeline", view);
    }

    private Frame frame() {
      return part.name().isEmpty()
          ? edition.frame(
              path, "Timeline", "What happened when, as far as the sources say.", PageType.LIST)
          : edition.frame(
              path,
              "Timeline: " + part.name(),
              "What happened in " + part.name() + ", as far as the sources say.",
              PageType.LIST);
    }

    /** On the first page: every year, with its entries or the way to them. */
    private List<Section> years(List<Claim> marked) {
      Map<Period.Year, List<Claim>> years = Chronology.byYear(marked);
      long many = years.values().stream().filter(Chronology::isMany).count();
      List<Section> sections = new ArrayList<>();
      years.forEach(
          (year, in) -> {
            boolean here = chronology.page(in.get(0)).equals(path);
            List<Group> groups = here ? groups(in, Chronology.isMany(in)) : List.of();
            List<Counted> elsewhere = here ? List.of() : elsewhere(year, in, many);
            sections.add(new Section(year.title(), year.id(), in.size(), groups, elsewhere));
          });
      return sections;
    }

    /** The months of the only year of a page, or its years. */
    private List<Section> ofPart(List<Claim> in) {
      Map<Period.Year, List<Claim>> years = Chronology.byYear(in);
      if (years.size() > 1) {
        return years(in);
      }
      return byPeriod(in).entrySet().stream()
          .map(
              month ->
                  new Section(
                      month.getKey().title(),
                      month.getKey().id(),
                      month.getValue().size(),
                      groups(month.getValue(), false),
                      List.of()))
          .toList();
    }

    private List<Group> groups(List<Claim> in, boolean months) {
      return months
          ? byPeriod(in).entrySet().stream()
              .map(
                  month ->
                      new Group(
                          month.getKey().title(), month.getKey().id(), entries(month.getValue())))
              .toList()
          : List.of(new Group("", "", entries(in)));
    }

    private List<Entry> entries(List<Claim> in) {
      return in.stream()
          .map(
              claim ->
                  new Entry(
                      Chronology.entryId(claim),
                      strips.kinds(claim),
                      claims.compose(claim),
                      topics(claim)))
          .toList();
    }

    private List<Anchor> topics(Claim claim) {
      return claim.links().topics().stream()
          .map(Located::value)
          .distinct()
          .flatMap(id -> edition.library().topic(id).stream())
          .map(topic -> new Anchor(topic.title(), path.to(Paths.topic(topic.id()))))
          .toList();
    }

    private List<Counted> elsewhere(Period.Year year, List<Claim> in, long many) {
      List<Counted> ways = new ArrayList<>();
      PagePath page = chronology.page(in.get(0));
      ways.add(new Counted(new Anchor(year.title(), path.to(page)), in.size()));
      if (Chronology.isMany(in) && many <= YEARS_WITH_MONTHS) {
        byPeriod(in)
            .forEach(
                (month, of) ->
                    ways.add(
                        new Counted(
                            new Anchor(month.shortTitle(), chronology.entry(path, of.get(0))),
                            of.size())));
      }
      return ways;
    }

    private List<Counted> pagesOfYears() {
      return chronology.parts().stream()
          .skip(1)
          .map(other -> new Counted(anchor(other), other.claims().size()))
          .toList();
    }

    private Neighbours neighbours() {
      List<Chronology.Part> parts = chronology.parts();
      List<Anchor> earlier = number > 1 ? List.of(anchor(parts.get(number - 1))) : List.of();
      boolean last = number + 1 == parts.size();
      List<Anchor> later = last ? List.of() : List.of(anchor(parts.get(number + 1)));
      return new Neighbours(earlier, later);
    }

    private Anchor anchor(Chronology.Part other) {
      return new Anchor(other.name(), path.to(other.path()));
    }

    private List<Filter> topics(List<Claim> in) {
      Map<TopicId, Long> counts =
          in.stream()
              .flatMap(claim -> claim.links().topics().stream().map(Located::value).distinct())
              .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
      Library library = edition.library();
      return library.topicsInOrder().stream()
          .filter(topic -> counts.containsKey(topic.id()))
          .map(
              topic ->
                  new Filter(
                      new Anchor(topic.title(), path.to(Paths.topic(topic.id()))),
                      strips.kind(topic.id()),
                      counts.getOrDefault(topic.id(), 0L)))
          .toList();
    }

    private static Map<Period, List<Claim>> byPeriod(List<Claim> in) {
      return in.stream()
          .collect(Collectors.groupingBy(Period::of, LinkedHashMap::new, Collectors.toList()));
    }
  }
}

package sourcebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Source;
import sourcebook.evidence.Audit;
import sourcebook.evidence.Flow;
import sourcebook.evidence.OriginUse;
import sourcebook.library.Party;
import sourcebook.picture.FlowDiagram;

/**
 * Which source has how much from whom, as a picture and as a table. The picture shows those of most
 * claims; the table shows all.
 *
 * @param svg the picture
 * @param origins those whom sources name, by the number of claims
 * @param nobody what sources name nobody for
 * @param bands how many bands the picture has
 * @param left how many origins are in the table only
 */
public record WhoReports(String svg, List<Row> origins, Nobody nobody, long bands, long left) {

  /** On a phone, and still readable. */
  private static final int ENDS_AT_MOST = 12;

  /** Where the table tells who names nobody. */
  private static final String NOBODY = "names-nobody";

  /** An origin, how many claims come from it, and the sources that pass them on. */
  public record Row(Anchor origin, String id, long claims, List<Outlet> outlets) {}

  /** How many claims have a source that names nobody for them, and the sources that do not. */
  public record Nobody(long claims, List<Outlet> outlets) {}

  /** A source, and how many claims it passes on. */
  public record Outlet(Anchor source, long claims) {}

  static WhoReports of(Audit audit, PagePath page) {
    List<Flow> flows = audit.flows();
    Map<String, List<Flow>> byOrigin = new LinkedHashMap<>();
    for (Flow flow : flows) {
      if (!flow.namesNobody()) {
        byOrigin.computeIfAbsent(flow.origin().id(), id -> new ArrayList<>()).add(flow);
      }
    }
    List<OriginUse> named =
        audit.origins().stream().filter(use -> byOrigin.containsKey(use.origin().id())).toList();
    List<Row> rows =
        named.stream()
            .map(use -> row(use, byOrigin.getOrDefault(use.origin().id(), List.of()), page))
            .toList();
    List<Flow> unnamed = flows.stream().filter(Flow::namesNobody).toList();
    Picture picture = new Picture(named, flows, page);
    return new WhoReports(
        picture.svg(),
        rows,
        new Nobody(distinct(unnamed.stream()), outlets(unnamed, page)),
        picture.bands.size(),
        Math.max(0, named.size() - ENDS_AT_MOST));
  }

  private static Row row(OriginUse use, List<Flow> flows, PagePath page) {
    Party origin = use.origin();
    return new Row(
        new Anchor(origin.name(), Paths.party(page, origin)),
        rowId(origin),
        distinct(flows.stream()),
        outlets(flows, page));
  }

  private static String rowId(Party origin) {
    return "origin-" + origin.id();
  }

  private static List<Outlet> outlets(List<Flow> flows, PagePath page) {
    return flows.stream()
        .sorted(
            Comparator.comparingInt((Flow flow) -> -flow.claims().size())
                .thenComparing(flow -> flow.source().id().value()))
        .map(flow -> new Outlet(anchor(flow.source(), page), flow.claims().size()))
        .toList();
  }

  private static long distinct(Stream<Flow> flows) {
    return flows.flatMap(flow -> flow.claims().stream()).map(Claim::id).distinct().count();
  }

  private static Anchor anchor(Source source, PagePath page) {
    return new Anchor(source.title().label(), page.to(Paths.source(source.id())));
  }

  /** The picture of the sources and origins of most claims. */
  private static final class Picture {

    private final List<Source> sources;
    private final List<String> origins = new ArrayList<>();
    private final List<FlowDiagram.End> left;
    private final List<FlowDiagram.End> right = new ArrayList<>();
    private final List<FlowDiagram.Band> bands = new ArrayList<>();

    Picture(List<OriginUse> named, List<Flow> flows, PagePath page) {
      sources = busiest(flows);
      left =
          sources.stream()
              .map(
                  source ->
                      new FlowDiagram.End(
                          source.title().label(),
                          distinct(flows.stream().filter(flow -> isFrom(flow, source))),
                          page.to(Paths.source(source.id())),
                          false))
              .toList();
      long unnamed = distinct(flows.stream().filter(Flow::namesNobody));
      named.stream()
          .limit(ENDS_AT_MOST)
          .map(OriginUse::origin)
          .forEach(
              origin -> {
                origins.add(origin.id());
                long claims = distinct(flows.stream().filter(flow -> isNamed(flow, origin.id())));
                String href = Paths.party(page, origin);
                right.add(new FlowDiagram.End(origin.name(), claims, href, false));
              });
      if (unnamed > 0) {
        right.add(new FlowDiagram.End("Names nobody", unnamed, "#" + NOBODY, true));
      }
      flows.forEach(this::add);
    }

    String svg() {
      return bands.isEmpty() ? "" : FlowDiagram.besideTable(left, right, bands);
    }

    private void add(Flow flow) {
      int from = sources.indexOf(flow.source());
      int to = flow.namesNobody() ? origins.size() : origins.indexOf(flow.origin().id());
      if (from >= 0 && to >= 0) {
        String row = flow.namesNobody() ? NOBODY : rowId(flow.origin());
        bands.add(new FlowDiagram.Band(from, to, flow.claims().size(), "#" + row));
      }
    }

    private static List<Source> busiest(List<Flow> flows) {
      Map<Source, Long> claims = new LinkedHashMap<>();
      flows.forEach(flow -> claims.merge(flow.source(), (long) flow.claims().size(), Long::sum));
      return claims.entrySet().stream()
          .sorted(
              Comparator.comparingLong((Map.Entry<Source, Long> e) -> -e.getValue())
                  .thenComparing(e -> e.getKey().id().value()))
          .limit(ENDS_AT_MOST)
          .map(Map.Entry::getKey)
          .toList();
    }

    private static boolean isFrom(Flow flow, Source source) {
      return flow.source().id().equals(source.id());
    }

    private static boolean isNamed(Flow flow, String origin) {
      return !flow.namesNobody() && flow.origin().id().equals(origin);
    }
  }
}

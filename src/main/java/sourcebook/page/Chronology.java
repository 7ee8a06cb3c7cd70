package sourcebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.WrittenDate;
import sourcebook.library.Library;

/**
 * Every dated claim in its order, and the page of the time line on which its entry stands. As long
 * as they are few, that is one page. Else a year of many claims has a page of its own, or several;
 * the other years stay together on the first page, or, if they are too many for it, by decades.
 */
final class Chronology {

  /** How many entries a page holds; with the evidence of each, some 60 kB. */
  static final int ON_PAGE = 40;

  /** Up to how many claims a year has no page, and no months, of its own. */
  static final int FEW = 12;

  /**
   * A page of the time line.
   *
   * @param name the years that it is about; empty for the first page
   * @param claims those whose entries stand on it; none where all years have pages of their own
   */
  record Part(PagePath path, String name, List<Claim> claims) {
    Part {
      claims = List.copyOf(claims);
    }
  }

  private final List<Part> parts;
  private final Map<ClaimId, PagePath> pages = new HashMap<>();

  private Chronology(List<Part> parts) {
    this.parts = List.copyOf(parts);
    parts.forEach(part -> part.claims().forEach(claim -> pages.put(claim.id(), part.path())));
  }

  static Chronology of(Library library) {
    List<Claim> dated = inOrder(library.claims());
    if (dated.size() <= ON_PAGE) {
      return new Chronology(List.of(new Part(Paths.TIMELINE, "", dated)));
    }
    Map<Period.Year, List<Claim>> years = byYear(dated);
    List<Claim> fewAYear =
        years.values().stream().filter(y -> !isMany(y)).flatMap(List::stream).toList();
    boolean together = fewAYear.size() <= ON_PAGE;
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Paths.TIMELINE, "", together ? fewAYear : List.of()));
    Map<String, List<Claim>> own = new LinkedHashMap<>();
    years.forEach(
        (year, claims) -> {
          if (isMany(claims) || !together) {
            String name = isMany(claims) ? year.name() : year.decade();
            own.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(claims);
          }
        });
    own.forEach((name, claims) -> parts.addAll(pages(name, claims)));
    return new Chronology(parts);
  }

  /** Claims that have a date, oldest first; within a year those without a month come first. */
  static List<Claim> inOrder(Stream<Claim> claims) {
    return ClaimOrder.byDate(claims.filter(claim -> date(claim).isPresent()))
        .sorted(Comparator.comparing((Claim claim) -> Period.of(claim)))
        .toList();
  }

  /** The claims of each year that has any, in the order given. */
  static Map<Period.Year, List<Claim>> byYear(List<Claim> claims) {
    Map<Period.Year, List<Claim>> years = new LinkedHashMap<>();
    claims.forEach(
        claim -> years.computeIfAbsent(Period.of(claim).year(), y -> new ArrayList<>()).add(claim));
    return years;
  }

  static Optional<WrittenDate> date(Claim claim) {
    return claim.wording().date().filter(date -> date.edtf().isPresent());
  }

  /** The first page, and those of the years that have their own, oldest first. */
  List<Part> parts() {
    return parts;
  }

  /** Every dated claim. */
  List<Claim> claims() {
    return inOrder(parts.stream().flatMap(part -> part.claims().stream()));
  }

  /** The page with the entry of a dated claim. */
  PagePath page(Claim claim) {
    return Objects.requireNonNull(pages.get(claim.id()), "a claim with a date");
  }

  /** The reference to the entry of a dated claim. */
  String entry(PagePath from, Claim claim) {
    PagePath page = page(claim);
    return (page.equals(from) ? "" : from.to(page)) + "#" + entryId(claim);
  }

  /** The id of a claim's entry on its page. */
  static String entryId(Claim claim) {
    return "t-" + claim.id();
  }

  static boolean isMany(List<Claim> year) {
    return year.size() > FEW;
  }

  private static List<Part> pages(String name, List<Claim> claims) {
    int number = (claims.size() + ON_PAGE - 1) / ON_PAGE;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      PagePath path = Paths.timeline(i == 0 ? name : name + "-" + (i + 1));
      String part = number == 1 ? name : name + ", part " + (i + 1) + " of " + number;
      int end = Math.min(claims.size(), (i + 1) * ON_PAGE);
      parts.add(new Part(path, part, claims.subList(i * ON_PAGE, end)));
    }
    return parts;
  }
}

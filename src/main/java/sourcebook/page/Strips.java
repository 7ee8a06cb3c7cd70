package sourcebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.Located;
import sourcebook.content.TopicId;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;
import sourcebook.picture.DatedMark;
import sourcebook.picture.Strip;
import sourcebook.picture.YearColumns;

/** Draws claims on time lines, each mark leading to what it stands for. */
final class Strips {

  /** From how many claims on columns are drawn, one a year, instead of a mark for each claim. */
  static final int MARKS_AT_MOST = 300;

  /** How many dates a small strip shows before it counts by years. */
  static final int DATES_AT_MOST = 26;

  /** Fewer claims, or all of one date, are told faster in words. */
  private static final int CLAIMS_AT_LEAST = 3;

  private static final int NAME = 72;

  private final Chronology chronology;
  private final PagePath page;
  private final Map<TopicId, String> kinds = new HashMap<>();

  Strips(Edition edition, PagePath page) {
    this.chronology = edition.chronology();
    this.page = page;
    edition
        .library()
        .topicsInOrder()
        .forEach(topic -> kinds.put(topic.id(), "k" + (kinds.size() + 1)));
  }

  /**
   * A mark for each claim, which leads to its entry on the time line.
   *
   * @param claims which all have dates
   */
  Optional<StripView> besideEntries(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    if (claims.size() > MARKS_AT_MOST) {
      return Optional.of(columns(claims, ""));
    }
    List<DatedMark> marks =
        claims.stream()
            .map(
                claim ->
                    new DatedMark(
                        edtf(claim), 1, chronology.entry(page, claim), name(claim), kinds(claim)))
            .toList();
    return Optional.of(StripView.of(Strip.besideList(marks), claims.size()));
  }

  /**
   * A small strip that stands for itself: a mark for each date, which leads to the claim, or, where
   * there are several, to the first of their entries on the time line. Of the claims given, those
   * without a date are left out.
   *
   * @param name what a screen reader calls the strip
   * @return empty where too few have a date for a picture to tell more than words
   */
  Optional<StripView> small(Stream<Claim> claims, String name) {
    List<Claim> dated = Chronology.inOrder(claims);
    Map<String, List<Claim>> byDate = new LinkedHashMap<>();
    dated.forEach(
        claim -> byDate.computeIfAbsent(words(claim), unused -> new ArrayList<>()).add(claim));
    if (dated.size() < CLAIMS_AT_LEAST || byDate.size() == 1) {
      return Optional.empty();
    }
    if (byDate.size() > DATES_AT_MOST) {
      return Optional.of(columns(dated, name));
    }
    List<DatedMark> marks = byDate.values().stream().map(this::mark).toList();
    return Optional.of(StripView.of(Strip.named(marks, name), dated.size()));
  }

  /** The class by which a script tells entries and marks of a topic. */
  String kind(TopicId topic) {
    return kinds.getOrDefault(topic, "");
  }

  /** The classes of a claim's topics. */
  String kinds(Claim claim) {
    return claim.links().topics().stream()
        .map(Located::value)
        .distinct()
        .map(this::kind)
        .collect(Collectors.joining(" "));
  }

  private DatedMark mark(List<Claim> claims) {
    Claim first = claims.get(0);
    return claims.size() == 1
        ? new DatedMark(edtf(first), 1, page.to(Paths.claim(first.id())), name(first), "")
        : new DatedMark(
            edtf(first),
            claims.size(),
            chronology.entry(page, first),
            words(first) + ": " + claims.size() + " claims",
            "");
  }

  private StripView columns(List<Claim> claims, String name) {
    List<YearColumns.Column> columns = new ArrayList<>();
    Chronology.byYear(claims)
        .forEach(
            (year, in) ->
                columns.add(
                    new YearColumns.Column(
                        year.or(edtf(in.get(0)).latest().getYear()),
                        in.size(),
                        chronology.entry(page, in.get(0)))));
    return StripView.of(YearColumns.draw(columns, name), claims.size());
  }

  private static String name(Claim claim) {
    String text = claim.text();
    if (text.length() > NAME) {
      text = text.substring(0, text.lastIndexOf(' ', NAME)) + " …";
    }
    return words(claim) + ": " + text;
  }

  private static Edtf edtf(Claim claim) {
    return Chronology.date(claim).flatMap(WrittenDate::edtf).orElseThrow();
  }

  private static String words(Claim claim) {
    return Chronology.date(claim).map(WrittenDate::inWords).orElseThrow();
  }
}

package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.edtf.Edtf;

/** What a time line promises, whatever the dates. */
class StripTest {

  private static final List<String> FORMS =
      List.of("%04d", "%04d-%02d", "%04d-%02d-%02d", "%04d-%02d-%02d~", "%04d?", "%04d-%02d/..");

  /** Dossiers of many sizes and spreads of years. */
  static Stream<List<DatedMark>> dossiers() {
    return Stream.iterate(1, n -> n <= 120, n -> n + 1).map(StripTest::dossier);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void nothingOverlaps(List<DatedMark> marks) {
    StripLayout layout = new StripLayout(marks);
    List<Box> boxes = layout.marks().stream().map(StripLayout.Placed::box).toList();
    List<Box> labels = layout.labels().stream().map(StripLayout.Label::box).toList();
    assertApart(Stream.concat(boxes.stream(), labels.stream()).toList());
    Document page = read(Strip.besideList(marks));
    assertThat(page.select("text").size()).isGreaterThanOrEqualTo(labels.size());
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void namesOnTheRulerDoNotOverlap(List<DatedMark> marks) {
    StripLayout layout = new StripLayout(marks);
    List<StripLayout.Label> ticks = new Ruler(layout.scale(), layout.ruler()).labels();
    assertThat(ticks).isNotEmpty();
    assertApart(ticks.stream().map(StripLayout.Label::box).toList());
    assertThat(ticks).allMatch(tick -> tick.box().isWithin(picture(layout)));
  }

  /** A year is named at its first day, or, where each year has its lines, between these. */
  @Test
  void yearsOnTheRulerAreNamedAtTheirLines() {
    for (int first = 1000; first < 2020; first += 7) {
      for (int last = first + 1; last < 2030; last += 1 + (last - first) / 5) {
        assertNamedAtLines(TimeScale.even(first, last, StripLayout.LEFT, StripLayout.RIGHT));
      }
    }
    dossiers()
        .map(marks -> new StripLayout(marks).scale())
        .filter(scale -> !Ruler.isOfMonths(scale))
        .forEach(StripTest::assertNamedAtLines);
  }

  private static void assertNamedAtLines(TimeScale scale) {
    List<Double> lines = new ArrayList<>(Ruler.lines(scale));
    scale.stretches().forEach(stretch -> lines.addAll(List.of(stretch.left(), stretch.right())));
    for (StripLayout.Label label : new Ruler(scale, 0).labels()) {
      LocalDate begin = LocalDate.of(Integer.parseInt(label.words()), 1, 1);
      double from = scale.at(begin);
      double to = scale.at(begin.plusYears(1).minusDays(1));
      assertThat(lines).as(label.words()).anyMatch(line -> Math.abs(line - from) < 1e-6);
      assertThat(label.box().right()).as(label.words()).isGreaterThan(from);
      assertThat(label.box().left()).as(label.words()).isLessThan(to);
      assertThat(scale.stretches())
          .as(label.words())
          .anyMatch(in -> in.first() <= begin.getYear() && begin.getYear() <= in.last());
    }
  }

  @Test
  void scaleThatBeginsWithNoRoundYearSaysWithWhichItDoes() {
    List<DatedMark> marks = List.of(mark("1942-03", 1, "taken"), mark("2023-09", 9, "returned"));
    assertThat(read(Strip.besideList(marks)).select(".tick:not(.fine)").eachText())
        .contains("1942", "2023");
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everythingIsInThePicture(List<DatedMark> marks) {
    StripLayout layout = new StripLayout(marks);
    assertThat(layout.marks()).allMatch(mark -> mark.box().isWithin(picture(layout)));
    assertThat(layout.labels()).allMatch(label -> label.box().isWithin(picture(layout)));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void eachMarkIsALinkWithItsName(List<DatedMark> marks) {
    Document page = read(Strip.besideList(marks));
    assertThat(page.select("a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(marks.stream().map(DatedMark::href).toList());
    assertThat(page.select("a > title").eachText())
        .containsExactlyInAnyOrderElementsOf(marks.stream().map(DatedMark::name).toList());
    assertThat(page.select("a > .mark")).hasSameSizeAs(marks);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void laterStandsFurtherRight(List<DatedMark> marks) {
    TimeScale scale = new StripLayout(marks).scale();
    List<LocalDate> days =
        marks.stream()
            .map(mark -> mark.date().earliest())
            .sorted(Comparator.naturalOrder())
            .toList();
    for (int i = 1; i < days.size(); i++) {
      double step = scale.at(days.get(i)) - scale.at(days.get(i - 1));
      boolean same = days.get(i).equals(days.get(i - 1));
      assertThat(same ? step == 0 : step > 0)
          .as("%s after %s", days.get(i), days.get(i - 1))
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-17, DAY",
    "2025-04, SPAN",
    "2025, SPAN",
    "2025-04-14/2025-04-20, SPAN",
    "198X, SPAN",
    "2021/.., OPEN",
    "../2021, OPEN",
    "2025-04-17~, DOUBTFUL",
    "2025-04?, DOUBTFUL",
    "2021%/.., DOUBTFUL",
  })
  void precisionIsShown(String date, Precision precision) {
    List<DatedMark> marks = List.of(mark(date, 1, "a"), mark("2024-01-01", 1, "b"));
    assertThat(placed(marks, "a").precision()).isEqualTo(precision);
  }

  @Test
  void barsAreAsLongAsTheirSpans() {
    List<DatedMark> marks =
        List.of(
            mark("2025-01", 1, "january"),
            mark("2025-02", 1, "february"),
            mark("2025-03/2025-06", 1, "months"),
            mark("2025", 1, "year"));
    double day = width(marks, "year") / 365;
    assertThat(width(marks, "january")).isCloseTo(31 * day, within(1e-6));
    assertThat(width(marks, "february")).isCloseTo(28 * day, within(1e-6));
    assertThat(width(marks, "months")).isCloseTo(122 * day, within(1e-6));
  }

  @Test
  void whatHasNoEndReachesTheEdge() {
    List<DatedMark> marks = List.of(mark("2021/..", 1, "open"), mark("2021/2025", 1, "ended"));
    Box open = placed(marks, "open").box();
    assertThat(open.right()).isGreaterThan(placed(marks, "ended").box().right());
    assertThat(open.left()).isEqualTo(placed(marks, "ended").box().left());
  }

  @Test
  void markOfSeveralClaimsIsAsHighAsThey() {
    List<DatedMark> marks = List.of(mark("2025-04-17", 7, "seven"), mark("2025-01-01", 1, "one"));
    Box seven = placed(marks, "seven").box();
    Box one = placed(marks, "one").box();
    assertThat(seven.bottom() - seven.top())
        .isCloseTo(7 * (one.bottom() - one.top()), within(1e-6));
  }

  @Test
  void fewBusyYearsAreDrawnWiderAndThatIsSaid() {
    List<DatedMark> marks = new ArrayList<>();
    marks.add(mark("1965", 1, "old"));
    for (int i = 0; i < 9; i++) {
      marks.add(mark("2024-0" + (i + 1), 1, "new" + i));
    }
    Strip strip = Strip.besideList(marks);
    assertThat(strip.note()).matches("2024 is drawn \\d+ times as wide as the other years\\.");
    assertThat(read(strip).select(".ruler")).hasSize(2);
    assertThat(read(strip).select(".break")).hasSize(1);
  }

  @Test
  void evenSpreadHasNoBreak() {
    List<DatedMark> marks = new ArrayList<>();
    for (int year = 2000; year < 2020; year++) {
      marks.add(mark(String.valueOf(year), 1, "y" + year));
    }
    Strip strip = Strip.besideList(marks);
    assertThat(strip.note()).isEmpty();
    assertThat(read(strip).select(".break")).isEmpty();
  }

  @Test
  void highestStackIsNamedWithItsNumber() {
    List<DatedMark> marks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      marks.add(mark("2025-04-17", 1, "m" + i));
    }
    assertThat(read(Strip.besideList(marks)).select(".peak").eachText())
        .containsExactly("17 April 2025: 6");
  }

  @Test
  void columnsCountByYears() {
    List<YearColumns.Column> years =
        List.of(
            new YearColumns.Column(2020, 10, "a"),
            new YearColumns.Column(2021, 40, "b"),
            new YearColumns.Column(2025, 20, "c"));
    Document page = read(YearColumns.draw(years, "Claims by year"));
    List<Double> heights =
        page.select("rect.mark").eachAttr("height").stream().map(Double::valueOf).toList();
    assertThat(heights.get(1)).isCloseTo(4 * heights.get(0), within(0.2));
    assertThat(heights.get(2)).isCloseTo(2 * heights.get(0), within(0.2));
    assertThat(page.select("a").eachAttr("href")).containsExactly("a", "b", "c");
    assertThat(page.select("a > title").eachText()).contains("2021: 40 claims");
  }

  @Test
  void veryManyYearsAreCountedTogether() {
    List<YearColumns.Column> years = new ArrayList<>();
    for (int year = 1000; year < 2000; year++) {
      years.add(new YearColumns.Column(year, 3, "y" + year));
    }
    Document page = read(YearColumns.draw(years, ""));
    assertThat(page.select("a")).hasSize(100);
    assertThat(page.select("a > title").eachText()).contains("1990 to 1999: 30 claims");
  }

  private static List<DatedMark> dossier(int seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(1 << random.nextInt(8));
    int spread = 1 + random.nextInt(1 << random.nextInt(9));
    List<DatedMark> marks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int year = 2025 - (random.nextBoolean() ? 0 : random.nextInt(spread));
      String form = FORMS.get(random.nextInt(FORMS.size()));
      int month = 1 + random.nextInt(random.nextBoolean() ? 2 : 12);
      String date = String.format(Locale.ROOT, form, year, month, 1 + random.nextInt(28));
      marks.add(mark(date, 1 + random.nextInt(3), "m" + i));
    }
    return marks;
  }

  private static DatedMark mark(String date, int claims, String id) {
    return new DatedMark(Edtf.parse(date).orElseThrow(), claims, "#" + id, "name of " + id, "");
  }

  private static StripLayout.Placed placed(List<DatedMark> marks, String id) {
    return new StripLayout(marks)
        .marks().stream().filter(one -> one.mark().href().equals("#" + id)).findAny().orElseThrow();
  }

  private static double width(List<DatedMark> marks, String id) {
    Box box = placed(marks, id).box();
    return box.right() - box.left();
  }

  private static Box picture(StripLayout layout) {
    return new Box(0, 0, StripLayout.WIDTH, layout.height());
  }

  private static Document read(Strip strip) {
    return Jsoup.parseBodyFragment(strip.svg());
  }

  private static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        Box one = boxes.get(i);
        Box other = boxes.get(j);
        double across = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        assertThat(Math.min(across, down)).as("%s and %s", one, other).isLessThan(1e-6);
      }
    }
  }
}

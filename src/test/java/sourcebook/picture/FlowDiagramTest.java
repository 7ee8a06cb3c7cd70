package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the picture of who reports what promises. */
class FlowDiagramTest {

  /** Ends and bands of many sizes. */
  record Case(
      List<FlowDiagram.End> left, List<FlowDiagram.End> right, List<FlowDiagram.Band> bands) {
    FlowLayout layout() {
      return new FlowLayout(left, right, bands);
    }
  }

  static Stream<Case> cases() {
    return IntStream.rangeClosed(1, 60).mapToObj(FlowDiagramTest::randomCase);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bandsAreAsWideAsTheirNumbers(Case of) {
    FlowLayout layout = of.layout();
    assertThat(layout.bands()).hasSameSizeAs(of.bands());
    for (FlowLayout.PlacedBand placed : layout.bands()) {
      double width = placed.band().claims() * layout.claim();
      assertThat(height(placed.from())).isCloseTo(width, within(1e-9));
      assertThat(height(placed.to())).isCloseTo(width, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bandsFillTheBarsOfTheirEnds(Case of) {
    FlowLayout layout = of.layout();
    for (int i = 0; i < of.right().size(); i++) {
      int end = i;
      Box bar = layout.right().get(i).bar();
      List<Box> parts =
          layout.bands().stream()
              .filter(band -> band.band().to() == end)
              .map(FlowLayout.PlacedBand::to)
              .toList();
      assertThat(parts.stream().mapToDouble(FlowDiagramTest::height).sum())
          .isCloseTo(height(bar), within(1e-6));
      assertThat(parts).allMatch(part -> part.top() > bar.top() - 1e-6);
      assertThat(parts).allMatch(part -> part.bottom() < bar.bottom() + 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsAndBarsAreApartAndInThePicture(Case of) {
    FlowLayout layout = of.layout();
    List<FlowLayout.PlacedEnd> ends =
        Stream.concat(layout.left().stream(), layout.right().stream()).toList();
    List<Box> boxes = ends.stream().flatMap(end -> Stream.of(end.bar(), end.label())).toList();
    Box picture = new Box(0, 0, FlowLayout.WIDTH, layout.height() + 1e-6);
    assertThat(boxes).allMatch(box -> box.isWithin(picture));
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap(boxes.get(i), boxes.get(j))).isLessThan(1e-6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyBandAndEndIsALink(Case of) {
    Document page =
        Jsoup.parseBodyFragment(FlowDiagram.besideTable(of.left(), of.right(), of.bands()));
    assertThat(page.select("path.band")).hasSameSizeAs(of.bands());
    assertThat(page.select("a").eachAttr("href"))
        .containsAll(of.left().stream().map(FlowDiagram.End::href).toList())
        .containsAll(of.right().stream().map(FlowDiagram.End::href).toList())
        .containsAll(of.bands().stream().map(FlowDiagram.Band::href).toList());
  }

  @Test
  void endsAreSortedSoThatBandsDoNotCross() {
    List<FlowDiagram.End> left = List.of(end("a", 1), end("b", 1), end("c", 1));
    List<FlowDiagram.End> right = List.of(end("x", 1), end("y", 1), end("z", 1));
    List<FlowDiagram.Band> bands =
        List.of(
            new FlowDiagram.Band(0, 2, 1, "#0"),
            new FlowDiagram.Band(1, 1, 1, "#1"),
            new FlowDiagram.Band(2, 0, 1, "#2"));
    List<FlowLayout.PlacedBand> placed = new FlowLayout(left, right, bands).bands();
    assertThat(placed).allMatch(band -> Math.abs(band.from().top() - band.to().top()) < 1e-6);
  }

  @Test
  void longNamesAreShortened() {
    List<FlowDiagram.End> left = List.of(end("The very long name of a newspaper of record", 3));
    List<FlowDiagram.End> right = List.of(end("The even longer name of some news agency", 3));
    String svg = FlowDiagram.besideTable(left, right, List.of(new FlowDiagram.Band(0, 0, 3, "#")));
    Document page = Jsoup.parseBodyFragment(svg);
    assertThat(page.select("text").eachText()).allMatch(text -> text.contains("…"));
    assertThat(page.select("title").eachText())
        .contains("The very long name of a newspaper of record: 3 claims");
  }

  private static Case randomCase(int seed) {
    Random random = new Random(seed);
    List<FlowDiagram.End> left = ends(1 + random.nextInt(12), "source", random);
    List<FlowDiagram.End> right = ends(1 + random.nextInt(13), "origin", random);
    List<FlowDiagram.Band> bands = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (j == 0 || random.nextInt(3) == 0) {
          int claims = 1 + random.nextInt(1 << random.nextInt(11));
          bands.add(new FlowDiagram.Band(i, j, claims, "#" + i + "-" + j));
        }
      }
    }
    return new Case(left, right, bands);
  }

  private static List<FlowDiagram.End> ends(int number, String name, Random random) {
    return IntStream.range(0, number)
        .mapToObj(i -> end(name + " of some length".repeat(random.nextInt(3)) + " " + i, i + 1))
        .toList();
  }

  private static FlowDiagram.End end(String name, long claims) {
    return new FlowDiagram.End(name, claims, "to-" + name.replace(' ', '-'), false);
  }

  private static double height(Box box) {
    return box.bottom() - box.top();
  }

  private static double overlap(Box one, Box other) {
    return Math.min(
        Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()),
        Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top()));
  }
}

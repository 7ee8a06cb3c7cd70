package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the half table of connections promises. */
class PairTableTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 9, 10, 99, 100, 4321})
  void everythingHasRoomAndNothingOverlaps(long highest) {
    PairTable table = PairTable.of(people(highest), pairs(highest));
    Box picture = new Box(0, 0, PairTable.WIDTH, table.height());
    List<Box> boxes = new ArrayList<>();
    table.fields().forEach(field -> boxes.add(field.box()));
    table.names().forEach(name -> boxes.add(name.box()));
    assertThat(boxes).allMatch(box -> box.isWithin(picture));
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
      }
    }
    for (PairTable.Field field : table.fields()) {
      String number = String.valueOf(field.pair().number());
      assertThat(Lettering.width(number, PairTable.LETTERS))
          .isLessThan(field.box().right() - field.box().left());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 9, 10, 99, 100, 4321})
  void eachPairIsAFieldThatLeadsToIt(long highest) {
    Document page = Jsoup.parseBodyFragment(PairTable.besideList(people(highest), pairs(highest)));
    assertThat(page.select("a:has(.field)").eachAttr("href"))
        .containsExactlyElementsOf(pairs(highest).stream().map(PairTable.Pair::href).toList());
    assertThat(page.select(".number").eachText())
        .containsExactlyElementsOf(
            pairs(highest).stream().map(pair -> String.valueOf(pair.number())).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 9, 10, 99, 100, 4321})
  void theMoreTheDarker(long highest) {
    List<PairTable.Field> fields = PairTable.of(people(highest), pairs(highest)).fields();
    for (PairTable.Field one : fields) {
      assertThat(one.shade()).isBetween(1, 5);
      for (PairTable.Field other : fields) {
        if (one.pair().number() > other.pair().number()) {
          assertThat(one.shade()).isGreaterThanOrEqualTo(other.shade());
        }
      }
    }
    assertThat(fields).anyMatch(field -> field.shade() == 5);
  }

  private static List<PairTable.Person> people(long highest) {
    return IntStream.range(0, PairTable.room(List.of(highest)))
        .mapToObj(i -> new PairTable.Person("A name of middling length " + i, "p" + i))
        .toList();
  }

  /** All pairs of the people, with numbers up to the highest. */
  private static List<PairTable.Pair> pairs(long highest) {
    int number = people(highest).size();
    List<PairTable.Pair> pairs = new ArrayList<>();
    for (int second = 1; second < number; second++) {
      for (int first = 0; first < second; first++) {
        long shared = Math.max(1, highest - first - (long) second * second);
        long top = first == 0 && second == 1 ? highest : shared;
        pairs.add(new PairTable.Pair(first, second, top, "#" + first + "-" + second));
      }
    }
    return pairs;
  }
}

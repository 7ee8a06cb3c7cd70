package sourcebook.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much each two of some people share, as half a table. A name stands at the end of its row and
 * on top of its column, so that the field of two people is left of the lower name and below the
 * upper.
 */
public final class PairTable {

  static final double WIDTH = 360;

  /** The size of letters on the narrowest screens; see {@link Lettering}. */
  static final double LETTERS = 12.8;

  private static final double ROW = 17;
  private static final double NARROWEST = 12.6;

  /** How much of the picture the fields may take, so that the last name has room. */
  private static final double FIELDS_AT_MOST = 228;

  /** How many shades there are; the darkest is that of the highest number. */
  private static final int SHADES = 5;

  /** Someone, and where the name leads. */
  public record Person(String name, String href) {}

  /**
   * Two people.
   *
   * @param first by the place among all people, from 0
   * @param second likewise, higher
   * @param number what they share, at least 1
   * @param href where the field leads
   */
  public record Pair(int first, int second, long number, String href) {}

  /** A field with its number. */
  record Field(Pair pair, Box box, int shade) {}

  /** A name as far as it is shown. */
  record Name(Person person, String shown, Box box) {}

  private final List<Field> fields = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Person> people;
  private final double column;

  private PairTable(List<Person> people, List<Pair> pairs) {
    this.people = people;
    this.column = column(pairs);
    long highest = pairs.stream().mapToLong(Pair::number).max().orElse(1);
    for (Pair pair : pairs) {
      double left = pair.first() * column;
      double top = pair.second() * ROW;
      Box box = new Box(left, top, (pair.first() + 1) * column, top + ROW);
      fields.add(new Field(pair, box, (int) ((pair.number() * SHADES - 1) / highest) + 1));
    }
    for (int i = 0; i < people.size(); i++) {
      double left = i * column + 3;
      int letters = (int) ((WIDTH - left) / Lettering.width("n", LETTERS));
      String shown = Lettering.shortened(people.get(i).name(), letters);
      double right = left + Lettering.width(shown, LETTERS);
      names.add(new Name(people.get(i), shown, new Box(left, i * ROW, right, (i + 1) * ROW)));
    }
  }

  /**
   * How many people there is room for.
   *
   * @param pairs those of all people
   */
  public static int room(List<Long> pairs) {
    long highest = pairs.stream().mapToLong(Long::longValue).max().orElse(1);
    return (int) (FIELDS_AT_MOST / column(highest)) + 1;
  }

  /**
   * Draws the half table, to stand beside a list of the same pairs, which is there for screen
   * readers and the tab key.
   *
   * @param people at most as many as there is {@link #room} for
   */
  public static String besideList(List<Person> people, List<Pair> pairs) {
    PairTable table = of(people, pairs);
    Svg svg = new Svg().open("svg").with("class", "pairs").with("aria-hidden", "true");
    svg.with("viewBox", "0 0 " + Svg.units(WIDTH) + " " + Svg.units(table.height()));
    svg.newline().open("path").with("class", "grid").with("d", table.grid()).close().newline();
    table.fields.forEach(field -> table.draw(svg, field));
    table.names.forEach(name -> draw(svg, name));
    return svg.close().toString();
  }

  static PairTable of(List<Person> people, List<Pair> pairs) {
    return new PairTable(people, pairs);
  }

  List<Field> fields() {
    return fields;
  }

  List<Name> names() {
    return names;
  }

  double height() {
    return people.size() * ROW;
  }

  private static double column(List<Pair> pairs) {
    return column(pairs.stream().mapToLong(Pair::number).max().orElse(1));
  }

  /** As wide as the highest number needs. */
  private static double column(long highest) {
    return Math.max(NARROWEST, Lettering.width(String.valueOf(highest), LETTERS) + 3);
  }

  /** A line below each row, and one on the left of each column. */
  private String grid() {
    Stream<String> rows =
        IntStream.range(1, people.size())
            .mapToObj(i -> "M0 " + Svg.units((i + 1) * ROW) + "H" + Svg.units(i * column));
    Stream<String> columns =
        IntStream.range(1, people.size())
            .mapToObj(
                i ->
                    "M"
                        + Svg.units(i * column)
                        + " "
                        + Svg.units(i * ROW)
                        + "V"
                        + Svg.units(height()));
    return String.join("", Stream.concat(rows, columns).toList());
  }

  private void draw(Svg svg, Field field) {
    Pair pair = field.pair();
    String both = people.get(pair.first()).name() + " and " + people.get(pair.second()).name();
    svg.open("a").with("href", pair.href()).with("tabindex", "-1");
    svg.named("title", both + ": " + pair.number() + (pair.number() == 1 ? " claim" : " claims"));
    Box box = field.box();
    svg.open("rect").with("class", "field s" + field.shade());
    svg.with("x", box.left()).with("y", box.top());
    svg.with("width", column).with("height", ROW).close();
    svg.open("text").with("class", "number").with("x", box.centre());
    svg.with("y", box.bottom() - 4.5).words(String.valueOf(pair.number())).close();
    svg.close().newline();
  }

  private static void draw(Svg svg, Name name) {
    svg.open("a").with("href", name.person().href()).with("tabindex", "-1");
    svg.named("title", name.person().name());
    svg.open("text").with("x", name.box().left()).with("y", name.box().bottom() - 4.5);
    svg.words(name.shown()).close().close().newline();
  }
}

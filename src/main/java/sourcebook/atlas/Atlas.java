package sourcebook.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The countries of the world: Natural Earth 4.1, 1:50 million, in the public domain. Lines that
 * countries share are held once, as arcs.
 */
public final class Atlas {

  private static final String RESOURCE = "countries.txt";

  /** Read when it is first asked for: most dossiers have no map. */
  private static final class World {
    static final Atlas ATLAS = read();
  }

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final List<Country> countries;
  private final List<Ring> land;
  private final List<Arc> arcs;
  private final List<Integer> borders;

  Atlas(List<Country> countries, List<Ring> land, List<Arc> arcs) {
    this.countries = List.copyOf(countries);
    this.land = List.copyOf(land);
    this.arcs = List.copyOf(arcs);
    countries.forEach(country -> byCode.putIfAbsent(country.code(), country));
    byCode.remove("");
    int[] uses = new int[arcs.size() + 1];
    rings().flatMap(ring -> ring.arcs().stream()).forEach(arc -> uses[Math.abs(arc)]++);
    borders = IntStream.range(1, uses.length).filter(arc -> uses[arc] > 1).boxed().toList();
  }

  /** The whole world. */
  public static Atlas world() {
    return World.ATLAS;
  }

  public Stream<Country> countries() {
    return countries.stream();
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Around all land, whoever's it is. */
  List<Ring> land() {
    return land;
  }

  /** Numbers of the arcs between two countries. */
  List<Integer> borders() {
    return borders;
  }

  /** The arc of a number, also of one that is run through backwards. */
  Arc arc(int number) {
    return arcs.get(Math.abs(number) - 1);
  }

  /** How far a ring reaches, degrees east being counted on over the antimeridian. */
  Window extent(Ring ring) {
    double east = start(ring.arcs().get(0));
    Window all = Window.AROUND_NOTHING;
    for (int number : ring.arcs()) {
      Arc arc = arc(number);
      double end = number > 0 ? east : east - arc.travel();
      double turn = end - arc.first().x();
      all = all.with(arc.extent().moved(turn));
      east += number > 0 ? arc.travel() : -arc.travel();
    }
    return all;
  }

  private double start(int number) {
    Arc arc = arc(number);
    return number > 0 ? arc.first().x() : arc.first().x() + arc.travel();
  }

  private Stream<Ring> rings() {
    return countries.stream().flatMap(country -> country.rings().stream());
  }

  private static Atlas read() {
    try (InputStream bytes =
            Objects.requireNonNull(Atlas.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      AtlasText text = new AtlasText();
      lines.lines().forEach(text::take);
      return text.atlas();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of the resource, whose own head tells how they are written. */
  static final class AtlasText {

    private final List<Country> countries = new ArrayList<>();
    private final List<Ring> land = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();

    void take(String line) {
      switch (line.charAt(0)) {
        case 'c' -> countries.add(country(line.split(" ", 5)));
        case 'r' -> addToCountry(ring(line));
        case 'l' -> land.add(ring(line));
        case 'a' -> arcs.add(arc(line.split(" ", 4)));
        default -> {
          // A comment.
        }
      }
    }

    Atlas atlas() {
      return new Atlas(countries, land, arcs);
    }

    private static Country country(String[] words) {
      Degrees seat =
          new Degrees(Integer.parseInt(words[2]) / 100.0, Integer.parseInt(words[3]) / 100.0);
      return new Country(words[1].equals("-") ? "" : words[1], words[4], seat, List.of());
    }

    private void addToCountry(Ring ring) {
      Country country = countries.remove(countries.size() - 1);
      List<Ring> rings = Stream.concat(country.rings().stream(), Stream.of(ring)).toList();
      countries.add(new Country(country.code(), country.name(), country.seat(), rings));
    }

    private static Ring ring(String line) {
      return new Ring(Stream.of(line.substring(2).split(" ")).map(Integer::valueOf).toList());
    }

    private static Arc arc(String[] words) {
      List<Point> points = new ArrayList<>();
      int east = Integer.parseInt(words[1]);
      int north = Integer.parseInt(words[2]);
      points.add(new Point(east / 100.0, north / 100.0));
      Letters letters = new Letters(words[3]);
      while (letters.hasNext()) {
        east += letters.next();
        north += letters.next();
        points.add(new Point(east / 100.0, north / 100.0));
      }
      return Arc.of(points);
    }
  }

  /** Whole numbers as letters, five bits in each. */
  private static final class Letters {

    private final String text;
    private int at;

    Letters(String text) {
      this.text = text;
    }

    boolean hasNext() {
      return at < text.length();
    }

    int next() {
      int zigzag = 0;
      int shift = 0;
      int bits;
      do {
        bits = text.charAt(at++) - '?';
        zigzag |= (bits & 31) << shift;
        shift += 5;
      } while ((bits & 32) != 0);
      return zigzag >>> 1 ^ -(zigzag & 1);
    }
  }
}

package sourcebook.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mistakes that people make, and ways in which evidence is lost, each as a change of one place in
 * one file. Which places, and how they change, is decided by the seed.
 */
final class Defects {

  /** One place of one file, changed. */
  record Defect(String kind, String file, String before, String after) {
    @Override
    public String toString() {
      return kind + " in " + file + ": `" + before.strip() + "` became `" + after.strip() + "`";
    }
  }

  /** A defect with the whole text of the file that has it. */
  record Damaged(Defect defect, String text) {}

  private static final String WORDS = "facts/.*|disagreements.yaml";
  private static final String PROSE = "(topics|sources)/.*\\.md|home.md";

  /**
   * A kind of defect.
   *
   * @param files which files may have it
   * @param place what is changed
   * @param change how; what stays the same is no defect
   */
  private record Kind(
      String name, String files, Pattern place, BiFunction<MatchResult, Random, String> change) {

    static Kind of(
        String name, String files, String place, BiFunction<MatchResult, Random, String> change) {
      return new Kind(name, files, Pattern.compile(place, Pattern.MULTILINE), change);
    }

    static Kind of(String name, String files, String place, UnaryOperator<String> change) {
      return of(name, files, place, (match, random) -> change.apply(match.group()));
    }

    static Kind gone(String name, String files, String place) {
      return of(name, files, place, written -> "");
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("paragraph number off", WORDS, "(?<=at: )\\d+", Defects::off),
          Kind.of("paragraph number off in prose", PROSE, "(?<=, para\\. )\\d+", Defects::off),
          Kind.of("word of a quotation changed", WORDS, "(?<=quote: \")[^\"]+", Defects::changed),
          Kind.of("words of a quotation swapped", WORDS, "(?<=quote: \")[^\"]+", Defects::swapped),
          Kind.of("word left out of a quotation", WORDS, "(?<=quote: \")[^\"]+", Defects::shorter),
          Kind.of(
              "quoted word in a text changed",
              WORDS + "|" + PROSE,
              "(?<=“)[^”]+",
              Defects::changed),
          Kind.gone("citation dropped", WORDS, "^ +- \\{source:[^}]*\\}\\n"),
          Kind.gone("citation mark dropped", PROSE, " ?\\[@[^\\]]+\\]"),
          Kind.of(
              "source of a citation swapped",
              WORDS,
              "(?<=\\{source: )[a-z-]+",
              Defects::otherSource),
          Kind.gone("speaker removed", WORDS, "said: [a-z0-9-]+, ?"),
          Kind.gone("upstream removed", WORDS, "via: [a-z0-9-]+, ?"),
          Kind.gone("account dropped", "disagreements.yaml", "^    - says:.*\\n(?:      .*\\n)+"),
          Kind.gone("silent source dropped", "disagreements.yaml", "(?<=silent: \\[)[a-z-]+, "),
          Kind.of(
              "id misspelt where it is used",
              WORDS,
              "(?<=(claims|about|topics|see|said|via): ?\\[?)[a-z0-9-]{5,}",
              Defects::misspelt),
          Kind.of("id misspelt in prose", PROSE, "(?<=\\[@)[a-z0-9-]{5,}", Defects::misspelt),
          Kind.of("published id changed", "facts/.*", "(?<=^- id: ).+", Defects::misspelt),
          Kind.of("date changed", "facts/.*", "(?<=^  date: ).*\\d", Defects::otherDate),
          Kind.gone("date removed", "facts/.*", "^  date: .*\\n"),
          Kind.of("word of a claim changed", "facts/.*", "(?<=^  claim: ).+", Defects::changed),
          Kind.of(
              "key misspelt",
              "facts/.*|sources/.*\\.md|entities/.*",
              "^  ?[a-z_]{4,}(?=:)",
              Defects::misspelt),
          Kind.of(
              "kind misspelt",
              "facts/.*|disagreements.yaml|sources/.*\\.md",
              "(?<=kind: )[a-z]+",
              Defects::misspelt),
          Kind.gone(
              "key of a source's record lost",
              "sources/.*\\.md",
              "^(title|kind|publisher|authors|published|url|language|retrieved|short|furniture):.*\\n"),
          Kind.of(
              "source's record changed",
              "sources/.*\\.md",
              "(?<=^(published|publisher|authors|title|url): \"?).*[a-z0-9]",
              Defects::altered),
          Kind.gone("front matter not closed", "(sources|topics)/.*\\.md", "^---\\n(?=[^a-z])"),
          Kind.of("fingerprint altered", "sources/.*\\.fp", "[0-9a-f]{12,16}", Defects::misspelt),
          Kind.gone("fingerprint's line lost", "sources/.*\\.fp", "^\\d+ .*\\n"));

  private final Random random;

  Defects(long seed) {
    this.random = new Random(seed);
  }

  /** So many defects of each kind, as far as there are places for them. */
  Stream<Damaged> of(List<String> files, UnaryOperator<String> text, int each) {
    return KINDS.stream().flatMap(kind -> of(kind, files, text, each).stream());
  }

  private List<Damaged> of(Kind kind, List<String> files, UnaryOperator<String> text, int each) {
    record Place(String file, MatchResult match) {}
    List<Place> places =
        new ArrayList<>(
            files.stream()
                .filter(file -> file.matches(kind.files()))
                .flatMap(
                    file ->
                        kind.place()
                            .matcher(text.apply(file))
                            .results()
                            .map(m -> new Place(file, m)))
                .toList());
    List<Damaged> damaged = new ArrayList<>();
    while (damaged.size() < each && !places.isEmpty()) {
      Place place = places.remove(random.nextInt(places.size()));
      String other = kind.change().apply(place.match(), random);
      if (!other.equals(place.match().group())) {
        damaged.add(damaged(kind, place.file(), place.match(), other, text.apply(place.file())));
      }
    }
    return damaged;
  }

  private static Damaged damaged(
      Kind kind, String file, MatchResult place, String other, String text) {
    int start = text.lastIndexOf('\n', place.start()) + 1;
    int newline = text.indexOf('\n', place.end());
    int end = newline < 0 ? text.length() : newline;
    String line = text.substring(start, place.start()) + other + text.substring(place.end(), end);
    return new Damaged(
        new Defect(kind.name(), file, text.substring(start, end), line),
        text.substring(0, place.start()) + other + text.substring(place.end()));
  }

  private static String off(MatchResult number, Random random) {
    int written = Integer.parseInt(number.group());
    return String.valueOf(written == 1 || random.nextBoolean() ? written + 1 : written - 1);
  }

  private static String changed(MatchResult words, Random random) {
    String[] all = words.group().split(" ");
    int one = random.nextInt(all.length);
    all[one] = all[one].startsWith("w") ? "another" : "whatever";
    return String.join(" ", all);
  }

  private static String swapped(MatchResult words, Random random) {
    String[] all = words.group().split(" ");
    int first = random.nextInt(Math.max(1, all.length - 1));
    if (first + 1 < all.length) {
      String word = all[first];
      all[first] = all[first + 1];
      all[first + 1] = word;
    }
    return String.join(" ", all);
  }

  private static String shorter(MatchResult words, Random random) {
    List<String> all = new ArrayList<>(List.of(words.group().split(" ")));
    if (all.size() > 5) {
      all.remove(1 + random.nextInt(all.size() - 2));
    }
    return String.join(" ", all);
  }

  private static String otherSource(MatchResult source, Random random) {
    List<String> others =
        Stream.of("alwaght", "dagens", "fadiah-andini", "london-news-net", "traceloans")
            .filter(id -> !id.equals(source.group()))
            .toList();
    return others.get(random.nextInt(others.size()));
  }

  private static String misspelt(MatchResult name, Random random) {
    String written = name.group();
    int place = 1 + random.nextInt(Math.max(1, written.length() - 2));
    char other = written.charAt(place) == 'x' ? 'y' : 'x';
    return written.substring(0, place) + other + written.substring(place + 1);
  }

  private static String otherDate(MatchResult date, Random random) {
    String written = date.group();
    char last = written.charAt(written.length() - 1);
    return written.substring(0, written.length() - 1) + (last == '1' ? '2' : '1');
  }

  private static String altered(MatchResult value, Random random) {
    String written = value.group();
    return written.contains("unknown")
        ? written
        : written.substring(0, written.length() - 1) + (written.endsWith("1") ? '2' : '1');
  }
}

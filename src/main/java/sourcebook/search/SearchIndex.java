package sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.digest.Sha256;
import sourcebook.json.Json;
import sourcebook.library.Library;

/**
 * The index that a browser searches: a directory, and pieces of which a query needs few.
 *
 * <p>Entries are numbered from nought, kind after kind. Every file is a script that calls {@code
 * sourcebookSearch.part} with one value, since scripts are all that a page may load from disk:
 *
 * <ul>
 *   <li>{@code index.js}: {@code kinds} (name, how many entries), {@code lengths} (of each entry
 *       but the claims, how many words its title has: a {@link #LENGTHS sign} each), {@code common}
 *       (words that find nothing), and which pieces there are: {@code words} (the first word in it,
 *       its name) and {@code entries} (the number of its first entry, its name).
 *   <li>Pieces of {@code words}: a line a word, sorted by UTF-16 code units: the word, the {@link
 *       Numbers} of the entries that it names, and those of others that it finds.
 *   <li>Pieces of {@code entries}: address, title, text and note of each.
 * </ul>
 *
 * <p>A small dossier has one piece of each sort, so that a query asks for three files at most; a
 * large one has many small pieces, so that it transfers little. Pieces are named by their bytes, so
 * no browser shows an old one; {@code index.js} keeps its name, so that a change to one claim does
 * not change every page of the site.
 */
public final class SearchIndex {

  /** Where the directory stands in a site. */
  public static final String DIRECTORY = "data/search/index.js";

  private static final String FOLDER = "data/search/";
  private static final int NAME = 10;

  /** What one piece of words may hold in all, and how large a piece is where there are several. */
  private static final Cut WORDS = new Cut(64_000, 12_000);

  private static final Cut ENTRIES = new Cut(120_000, 2_000);

  /** The signs of lengths from one on; the last stands for all that are longer. */
  private static final String LENGTHS = "123456789abcdefghijklmnopqrstuvwxyz";

  /** Up to how many bytes there is one piece, and how many a piece has where there are more. */
  private record Cut(int whole, int piece) {}

  private final Map<String, String> files = new TreeMap<>();

  private SearchIndex() {}

  /** The text of every file by its path from the site's top, sorted by path. */
  public static Map<String, String> files(Library library) {
    SearchIndex index = new SearchIndex();
    index.write(Catalogue.of(library));
    return index.files;
  }

  private void write(List<Kind> kinds) {
    List<Entry> entries = kinds.stream().flatMap(kind -> kind.entries().stream()).toList();
    Set<String> common = CommonWords.of(kinds);
    Postings postings = new Postings(common::contains);
    for (int number = 0; number < entries.size(); number++) {
      postings.add(number, entries.get(number));
    }
    put(
        DIRECTORY,
        Json.object(
                "kinds", Json.array(kinds.stream().map(SearchIndex::kind)),
                "lengths", lengths(kinds.subList(0, kinds.size() - 1)),
                "common", Json.array(common.stream()),
                "words", Json.array(words(postings.lines())),
                "entries", Json.array(entries(entries)))
            .inLine());
  }

  private Stream<Json> words(List<String> lines) {
    return pieces(lines, WORDS).stream()
        .map(
            run -> {
              List<String> piece = lines.subList(run.from(), run.to());
              String first = piece.get(0);
              // Words and numbers have none of the signs that mean something between these marks.
              String name = put("`" + String.join("\n", piece) + "`");
              return Json.array(Stream.of(first.substring(0, first.indexOf(' ')), name));
            });
  }

  private Stream<Json> entries(List<Entry> entries) {
    List<String> lines = entries.stream().map(SearchIndex::line).toList();
    return pieces(lines, ENTRIES).stream()
        .map(
            run -> {
              List<String> piece = lines.subList(run.from(), run.to());
              return Json.array(
                  Stream.of(run.from(), put("[\n" + String.join(",\n", piece) + "\n]")));
            });
  }

  private static Json kind(Kind kind) {
    return Json.array(Stream.of(kind.name(), kind.entries().size()));
  }

  private static String line(Entry entry) {
    return Json.array(Stream.of(entry.address(), entry.title(), entry.text(), entry.note()))
        .inLine();
  }

  private static String lengths(List<Kind> kinds) {
    return kinds.stream()
        .flatMap(kind -> kind.entries().stream())
        .map(entry -> Math.max(1, Math.toIntExact(Word.of(entry.title()).count())))
        .map(words -> LENGTHS.substring(Math.min(words, LENGTHS.length()) - 1).substring(0, 1))
        .collect(Collectors.joining());
  }

  /** From which line up to which other. */
  private record Run(int from, int to) {}

  /** Cuts lines into pieces, each as long as may be; a line that is longer is one alone. */
  private static List<Run> pieces(List<String> lines, Cut cut) {
    long all = lines.stream().mapToLong(SearchIndex::bytes).sum();
    long most = all <= cut.whole() ? cut.whole() : cut.piece();
    List<Run> runs = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < lines.size(); i++) {
      int line = bytes(lines.get(i));
      if (i > from && size + line > most) {
        runs.add(new Run(from, i));
        from = i;
        size = 0;
      }
      size += line;
    }
    if (from < lines.size()) {
      runs.add(new Run(from, lines.size()));
    }
    return runs;
  }

  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private String put(String value) {
    String name = Sha256.of(value).substring(0, NAME);
    put(FOLDER + name + ".js", value);
    return name;
  }

  private void put(String path, String value) {
    files.put(path, "sourcebookSearch.part(" + value + ");\n");
  }
}

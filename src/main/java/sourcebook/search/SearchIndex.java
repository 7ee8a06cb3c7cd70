package sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 *   <li>{@code index.js}, the directory: {@code kinds} (name, how many entries), {@code lengths}
 *       (of each entry but the claims, how many words its title has: a {@link #LENGTHS sign} each),
 *       {@code common} (words that find nothing), {@code words} (of each piece, its first word and
 *       its hash), {@code size} (how many entries are in a piece) and {@code entries} (the hashes
 *       of those pieces, {@value #HASH} digits each).
 *   <li>{@code words-0-4f2a9c.js} and so on: a line a word, sorted by UTF-16 code units: the word,
 *       the {@link Numbers} of the entries that it names, and those of others that it finds.
 *   <li>{@code entries-0-d03b17.js} and so on: address, title, text and note of each entry.
 * </ul>
 *
 * <p>A small dossier has one piece of each sort, so that a query asks for three files at most; a
 * large one has many small pieces, so that it transfers little. The names of pieces change with
 * what is in them, so no browser shows an old one; {@code index.js} keeps its name, so that a
 * change to one claim does not change every page of the site.
 */
public final class SearchIndex {

  /** Where the directory stands in a site. */
  public static final String DIRECTORY = "data/search/index.js";

  private static final String FOLDER = "data/search/";
  private static final int HASH = 6;

  /** Up to how many bytes words are in one piece, and how many are in each where there are more. */
  private static final int FEW_WORDS = 64_000;

  private static final int WORDS_PIECE = 12_000;

  /** Up to how many bytes entries are in one piece, and how many are in each of several. */
  private static final int FEW_ENTRIES = 120_000;

  private static final int ENTRIES_PIECE = 10;

  /** The signs of lengths from one on; the last stands for all that are longer. */
  private static final String LENGTHS = "123456789abcdefghijklmnopqrstuvwxyz";

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
    List<String> lines = entries.stream().map(SearchIndex::line).toList();
    int size = bytes(lines) <= FEW_ENTRIES ? Math.max(1, lines.size()) : ENTRIES_PIECE;
    put(
        DIRECTORY,
        Json.object(
                "kinds", Json.array(kinds.stream().map(SearchIndex::kind)),
                "lengths", lengths(kinds.subList(0, kinds.size() - 1)),
                "common", Json.array(common.stream()),
                "words", Json.array(words(postings.lines())),
                "size", size,
                "entries", entries(lines, size))
            .inLine());
  }

  private Stream<Json> words(List<String> lines) {
    List<List<String>> pieces = pieces(lines);
    return IntStream.range(0, pieces.size())
        .mapToObj(
            number -> {
              String first = pieces.get(number).get(0);
              // Words and numbers have none of the signs that mean something between these marks.
              String value = "`" + String.join("\n", pieces.get(number)) + "`";
              return Json.array(
                  Stream.of(first.substring(0, first.indexOf(' ')), put("words", number, value)));
            });
  }

  private String entries(List<String> lines, int size) {
    return IntStream.range(0, (lines.size() + size - 1) / size)
        .mapToObj(
            number -> {
              int end = Math.min(lines.size(), (number + 1) * size);
              List<String> piece = lines.subList(number * size, end);
              return put("entries", number, "[\n" + String.join(",\n", piece) + "\n]");
            })
        .collect(Collectors.joining());
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

  /** Cuts lines into pieces, each as long as may be; a line that is longer is one alone. */
  private static List<List<String>> pieces(List<String> lines) {
    long most = bytes(lines) <= FEW_WORDS ? FEW_WORDS : WORDS_PIECE;
    List<List<String>> pieces = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < lines.size(); i++) {
      long line = bytes(lines.subList(i, i + 1));
      if (i > from && size + line > most) {
        pieces.add(lines.subList(from, i));
        from = i;
        size = 0;
      }
      size += line;
    }
    if (from < lines.size()) {
      pieces.add(lines.subList(from, lines.size()));
    }
    return pieces;
  }

  private static long bytes(List<String> lines) {
    return lines.stream()
        .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1L)
        .sum();
  }

  /** Puts a piece, and says its hash. */
  private String put(String sort, int number, String value) {
    String hash = Sha256.of(value).substring(0, HASH);
    put(FOLDER + sort + "-" + number + "-" + hash + ".js", value);
    return hash;
  }

  private void put(String path, String value) {
    files.put(path, "sourcebookSearch.part(" + value + ");\n");
  }
}

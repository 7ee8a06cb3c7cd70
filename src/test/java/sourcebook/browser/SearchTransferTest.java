package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.search.SearchIndex;
import sourcebook.testing.MadeUpLibrary;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** How much of the index of a large dossier a query asks for, in bytes that are not compressed. */
@ExtendWith(Reading.class)
class SearchTransferTest {

  private static final int CLAIMS = 10_000;
  private static final int QUERIES = 1000;
  private static final int MOST = 300_000;

  /** How many results the page shows at first: of the claims, and of each of the other kinds. */
  private static final int SHOWN = 12 + 4 * 6;

  @TempDir private Path folder;

  @Test
  void noQueryAsksForMoreThanItMay(Browser browser) {
    Library library = MadeUpLibrary.of(CLAIMS);

    Directory directory = new Directory(SearchIndex.files(library));
    List<String> worst =
        queries(library).stream()
            .sorted(Comparator.comparingLong(directory::most).reversed())
            .limit(20)
            .toList();
    assertThat(worst).allSatisfy(query -> assertThat(directory.most(query)).isLessThan(MOST));
    TestFolder site = Workspace.of(TestDossier.LIGHTHOUSE, folder).publish().site();
    directory.files.forEach(site::write);
    long measured = 0;
    for (String query : worst) {
      long bytes = asked(browser, site, query);
      assertThat(bytes).as(query).isPositive().isLessThanOrEqualTo(directory.most(query));
      measured = Math.max(measured, bytes);
    }
    System.out.printf(
        Locale.ROOT,
        "%d claims, %d files, %d bytes of index; of %d queries the worst may ask for %d bytes, and"
            + " asks for %d%n",
        CLAIMS,
        directory.files.size(),
        directory.bytes(directory.files.keySet().stream()),
        QUERIES,
        directory.most(worst.get(0)),
        measured);
  }

  /** The bytes that the page of results asks for. */
  private static long asked(Browser browser, TestFolder site, String query) {
    browser.requests();
    String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
    browser.open(site.path("search.html").toUri() + "?q=" + words);
    assertThat(
            browser.until("return document.querySelector('.found [role=status]').innerText !== ''"))
        .isTrue();
    return browser.requests().stream()
        .filter(address -> address.contains("/data/search/"))
        .map(address -> address.substring(address.indexOf("data/search/")))
        .mapToLong(path -> site.bytes(path).length)
        .sum();
  }

  /** What readers of such a dossier ask: names, a few words of a claim, half a word, a slip. */
  private static List<String> queries(Library library) {
    Random random = new Random(7);
    List<String> names = library.entities().map(entity -> entity.name()).toList();
    List<String> claims = library.claims().map(claim -> claim.text()).toList();
    return IntStream.range(0, QUERIES)
        .mapToObj(
            i -> {
              String[] words = claims.get(random.nextInt(claims.size())).split(" ");
              int first = random.nextInt(words.length - 4);
              String some = String.join(" ", List.of(words).subList(first, first + 1 + i % 4));
              String name = names.get(random.nextInt(names.size()));
              return switch (i % 5) {
                case 0 -> name;
                case 1 -> some + " " + name;
                case 2 -> words[first].substring(0, Math.min(2 + i % 3, words[first].length()));
                case 3 -> some.substring(0, some.length() - 1);
                default -> name.substring(0, name.length() - 2) + "ae";
              };
            })
        .toList();
  }

  /** The index as the theme's script reads it. */
  private static final class Directory {

    private final Map<String, String> files;
    private final List<String> starts;
    private final List<String> pieces;
    private final TreeSet<String> words = new TreeSet<>();
    private final long largestEntries;

    Directory(Map<String, String> files) {
      this.files = new TreeMap<>(files);
      Json index = value(files.getOrDefault(SearchIndex.DIRECTORY, ""));
      List<List<String>> wordPieces = rows(index, "words");
      this.starts = wordPieces.stream().map(row -> row.get(0)).toList();
      this.pieces =
          IntStream.range(0, starts.size())
              .mapToObj(i -> "data/search/words-" + i + "-" + wordPieces.get(i).get(1) + ".js")
              .toList();
      for (String piece : pieces) {
        files.getOrDefault(piece, "").lines().map(line -> line.split(" ")[0]).forEach(words::add);
      }
      List<Long> entries = new ArrayList<>();
      files.keySet().stream()
          .filter(path -> path.contains("/entries-"))
          .forEach(path -> entries.add(bytes(Stream.of(path))));
      entries.sort(Collections.reverseOrder());
      this.largestEntries = entries.stream().limit(SHOWN).mapToLong(size -> size).sum();
    }

    /** At most so many bytes a query can ask for, whatever is shown of what it finds. */
    long most(String query) {
      Set<String> asked = new LinkedHashSet<>(Set.of(SearchIndex.DIRECTORY));
      for (String word : query.toLowerCase(Locale.ROOT).replace(".", "").split(" ")) {
        asked.addAll(beginning(word));
        String next = words.ceiling(word);
        if (next == null || !next.startsWith(word)) {
          asked.addAll(beginning(word.substring(0, Math.min(2, word.length()))));
        }
      }
      return bytes(asked.stream()) + largestEntries;
    }

    long bytes(Stream<String> paths) {
      return paths
          .mapToLong(path -> files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8).length)
          .sum();
    }

    private List<String> beginning(String word) {
      return IntStream.range(0, starts.size())
          .filter(
              i ->
                  starts.get(i).startsWith(word)
                      || (starts.get(i).compareTo(word) <= 0
                          && (i + 1 == starts.size() || starts.get(i + 1).compareTo(word) > 0)))
          .mapToObj(pieces::get)
          .toList();
    }

    private static List<List<String>> rows(Json index, String member) {
      return ((Json.Items) index.get(member).orElseThrow())
          .items().stream()
              .map(row -> ((Json.Items) row).items().stream().map(Directory::text).toList())
              .toList();
    }

    private static String text(Json value) {
      return value instanceof Json.Whole whole ? "" + whole.number() : value.asText();
    }

    private static Json value(String script) {
      return Json.parse(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')))
          .orElseThrow();
    }
  }
}

package sourcebook.cite;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import sourcebook.json.Json;

/** Other programs that cite, called as their users call them. */
final class Oracle {

  /** Where the programs of npm are, once {@code npm ci} has put them there. */
  private static final Path NPM = Path.of("src/test/oracle");

  /** What an item looks like in a style: its entry, and what cites it at each place. */
  record Cited(String entry, List<String> mentions) {}

  private Oracle() {}

  /** Ends the test as skipped where the programs are not at hand; in CI they must be. */
  static void require() {
    List<String> missing =
        Stream.of(
                Stream.of("citeproc", "pandoc-wasm")
                            .allMatch(name -> Files.exists(NPM.resolve("node_modules/" + name)))
                        && isInstalled("node")
                    ? ""
                    : "citeproc-js and a pandoc that reads RIS (npm ci --prefix " + NPM + ")",
                isInstalled("pandoc") ? "" : "pandoc")
            .filter(name -> !name.isEmpty())
            .toList();
    if (!missing.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI needs " + missing);
    }
    if (!missing.isEmpty()) {
      abort("not installed here: " + missing);
    }
  }

  /**
   * By citeproc-js.
   *
   * @param places locators; empty for none
   */
  static Map<String, Cited> citeproc(
      String style, String language, List<Item> items, List<String> places) {
    Json call =
        Json.object(
            "style", style(style),
            "language", language,
            "locales",
                Json.object(
                    "en-US", resource("locales-en-US.xml"),
                    "en-GB", resource("locales-en-GB.xml")),
            "items", csl(items),
            "places", Json.array(places.stream()));
    Json answer = json(run(call.pretty(), "node", NPM.resolve("citeproc.js").toString()));
    Map<String, Cited> cited = new LinkedHashMap<>();
    ((Json.Members) answer)
        .members()
        .forEach(
            (id, one) ->
                cited.put(
                    id,
                    new Cited(
                        plain(one.get("entry").orElseThrow().asText()),
                        one.get("mentions").orElseThrow().texts().map(Oracle::plain).toList())));
    return cited;
  }

  /** By pandoc. For each place there is a copy of each item, so that none is cited twice. */
  static Map<String, Cited> pandoc(
      String style, String language, List<Item> items, List<String> places, Path folder) {
    Path csl = write(folder.resolve(style + ".csl"), style(style));
    Path data = write(folder.resolve(style + ".json"), csl(items).pretty());
    boolean inNotes = style(style).contains("class=\"note\"");
    if (inNotes) {
      write(data, Json.array(copies(items, places.size()).map(CslJson::of)).pretty());
    }
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      for (int i = 0; i < places.size(); i++) {
        text.append("[@").append(inNotes ? copy(item, i) : item.id());
        text.append(places.get(i).isEmpty() ? "" : ", para. " + places.get(i)).append("]\n\n");
      }
    }
    Document answer =
        Jsoup.parse(
            run(
                text.toString(),
                "pandoc",
                "--citeproc",
                "--fail-if-warnings",
                "--wrap=none",
                "--to=html",
                "--metadata=lang:" + language,
                "--csl=" + csl,
                "--bibliography=" + data));
    Map<String, Cited> cited = new LinkedHashMap<>();
    List<Element> marks = answer.select("span.citation");
    for (Item item : items) {
      List<Element> ofItem = marks.subList(0, places.size());
      Element entry = answer.getElementById("ref-" + (inNotes ? copy(item, 0) : item.id()));
      cited.put(
          item.id(),
          new Cited(
              entry == null ? "" : plain(entry.html()),
              ofItem.stream().map(mark -> mention(answer, mark)).toList()));
      marks = marks.subList(places.size(), marks.size());
    }
    return cited;
  }

  /** What a pandoc reads in RIS, as CSL-JSON. */
  static List<Json> ris(String text) {
    return ((Json.Items) json(run(text, "node", NPM.resolve("ris.mjs").toString()))).items();
  }

  private static Stream<Item> copies(List<Item> items, int number) {
    return items.stream()
        .flatMap(
            item ->
                IntStream.range(0, number)
                    .mapToObj(
                        i ->
                            new Item(
                                copy(item, i),
                                item.form(),
                                item.title(),
                                item.authors(),
                                item.publisher(),
                                item.published(),
                                item.url(),
                                item.retrieved())));
  }

  private static String copy(Item item, int number) {
    return item.id() + "-copy-" + number;
  }

  private static String mention(Document answer, Element mark) {
    Element note = mark.selectFirst("a.footnote-ref");
    if (note == null) {
      return plain(mark.html());
    }
    Element text =
        Objects.requireNonNull(answer.getElementById(note.attr("href").substring(1))).clone();
    text.select("a.footnote-back").remove();
    return plain(text.html());
  }

  /** Without any mark-up but italics, and without what surrounds a citation. */
  private static String plain(String html) {
    String italics = html.replace("<em>", "<i>").replace("</em>", "</i>");
    Document.OutputSettings whole = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(italics, "", new Safelist().addTags("i"), whole)
        .replace("&nbsp;", "\u00a0")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("^\\[\\d+] ?(?=.)", "[1] ")
        .replaceFirst("^\\[\\d+(,|]$)", "[1$1");
  }

  static Json csl(List<Item> items) {
    return Json.array(items.stream().map(CslJson::of));
  }

  static Json json(String text) {
    return Json.parse(text).orElseThrow(() -> new AssertionError("no JSON: " + text));
  }

  /** What a program prints that is given something to read. */
  static String run(String input, String... command) {
    try {
      Path told = Files.createTempFile("oracle", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectError(told.toFile())
              .redirectInput(given(input))
              .start();
      String answer;
      try (InputStream out = process.getInputStream()) {
        answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      if (process.waitFor() != 0) {
        throw new AssertionError(Arrays.toString(command) + ": " + Files.readString(told));
      }
      return answer;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static ProcessBuilder.Redirect given(String input) throws IOException {
    return ProcessBuilder.Redirect.from(
        Files.writeString(Files.createTempFile("oracle", ".in"), input).toFile());
  }

  private static boolean isInstalled(String program) {
    return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** A style that writes an author out again where the entry before has the same. */
  private static String style(String name) {
    return resource(name + ".csl").replaceAll(" subsequent-author-substitute=\"[^\"]*\"", "");
  }

  private static String resource(String name) {
    try (InputStream file = Oracle.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}

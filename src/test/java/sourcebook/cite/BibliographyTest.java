package sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.testing.TestDossier;

/** Bibliographies are read by other programs, and hold all that is known. */
class BibliographyTest {

  /** What CSL-JSON can hold, and pandoc tells in BibLaTeX by another name. */
  private static final Map<String, String> RENAMED = Map.of("container-title", "publisher");

  @TempDir private Path folder;

  private final List<Item> items = new ArrayList<>();

  static Stream<Library> dossiers() {
    return Stream.of(TestDossier.PUBLISHED, TestDossier.LIGHTHOUSE).map(Libraries::of);
  }

  @BeforeEach
  void gatherItems() {
    items.addAll(MadeUpItems.all());
    dossiers().forEach(library -> items.addAll(new Items(library).sources()));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void pandocReadsThoseOfDossiersWithoutAWarning(Library library) throws Exception {
    Oracle.require();
    assertThat(references("sources.bib", Bibliography.BIBLATEX.text(library)))
        .isEqualTo(count(library));
    assertThat(references("sources.json", Bibliography.CSL_JSON.text(library)))
        .isEqualTo(count(library));
    assertThat(Oracle.ris(Bibliography.RIS.text(library))).hasSize((int) count(library));
  }

  @Test
  void pandocReadsMadeUpItemsWithoutAWarning() throws Exception {
    Oracle.require();
    assertThat(references("made-up.bib", BibLatex.file(items.stream()))).isEqualTo(items.size());
    assertThat(references("made-up.json", CslJson.file(items.stream()))).isEqualTo(items.size());
  }

  /** In braces no style gives them capitals, and an “and” does not part them. */
  @Test
  void namesOfPapersAndHousesAreKept() {
    assertThat(BibLatex.of(issued(Form.BOOK, "Lamp and Sons")))
        .contains("  publisher = {{Lamp and Sons}},\n");
    assertThat(BibLatex.of(issued(Form.ARTICLE, "lamp.example")))
        .startsWith("@article{")
        .contains("  journaltitle = {{lamp.example}},\n");
  }

  /** BibLaTeX demands a {@code journaltitle} of each {@code @article}. */
  @Test
  void articlesOfUnknownPapersAreNotArticlesToBiblatex() {
    assertThat(BibLatex.of(issued(Form.ARTICLE, "")))
        .startsWith("@misc{")
        .doesNotContain("journaltitle", "entrysubtype");
  }

  /** As BibLaTeX to pandoc, out of it as BibLaTeX again, and in once more. */
  @Test
  void biblatexSurvivesPandoc() {
    Oracle.require();
    String again =
        Oracle.run(
            BibLatex.file(items.stream()),
            "pandoc",
            "--from=biblatex",
            "--to=biblatex",
            "--wrap=none");
    Map<String, Json> once = read(BibLatex.file(items.stream()));
    Map<String, Json> twice = read(again);
    for (Item item : items) {
      assertThat(fields(once.get(item.id()))).as(item.id()).containsAllEntriesOf(held(item));
      Map<String, String> held = held(item);
      if (item.published().isDoubtful()) {
        held.remove("issued"); // pandoc 2.17 writes doubts in a form that it does not read
      }
      assertThat(fields(twice.get(item.id()))).as(item.id()).containsAllEntriesOf(held);
    }
  }

  /** By a pandoc that has a reader for it, which knows years only, and no day of reading. */
  @Test
  void pandocReadsRis() {
    Oracle.require();
    Map<String, Json> read = byId(Oracle.ris(Ris.file(items.stream())).stream());
    for (Item item : items) {
      Map<String, String> held = fields(CslJson.of(item));
      held.keySet().removeAll(Set.of("title-short", "accessed", "issued"));
      held.computeIfPresent("type", (type, name) -> name.equals("webpage") ? "misc" : name);
      if (item.published() instanceof CitedDate.Known known) {
        held.put("issued", "[[" + known.start().year() + "]]");
      }
      if (item.authors().stream().anyMatch(BibliographyTest::hasSuffix)) {
        held.remove("author"); // pandoc takes the second part for the suffix, not the third
      }
      assertThat(fields(read.get(item.id()))).as(item.id()).containsAllEntriesOf(held);
    }
  }

  /** With a reader that knows nothing but the format’s rules for lines. */
  @Test
  void risHoldsAllThatIsKnown() {
    String text = Ris.file(items.stream());
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    List<Map<String, List<String>>> records = records(text);
    assertThat(records).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Map<String, List<String>> record = records.get(i);
      assertThat(record.keySet()).startsWith("TY").endsWith("ER");
      assertThat(record.get("ID")).containsExactly(item.id());
      assertThat(record.get("TI")).containsExactly(item.title().text());
      assertThat(authors(record)).isEqualTo(item.authors());
      assertThat(first(record, item.form().hasContainer() ? "T2" : "PB"))
          .isEqualTo(item.publisher());
      assertThat(first(record, "UR")).isEqualTo(item.url().orElse(""));
      assertThat(edtf(first(record, "DA"))).isEqualTo(item.published().edtf());
      assertThat(edtf(first(record, "Y2"))).isEqualTo(item.retrieved().edtf());
      assertThat(record.get("LA")).containsExactly(item.title().language());
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void linesEndAsEachFormatHasThem(Library library) {
    assertThat(Bibliography.RIS.text(library).split("\r\n")).noneMatch(line -> line.contains("\n"));
    assertThat(Bibliography.BIBLATEX.text(library)).doesNotContain("\r");
    assertThat(Bibliography.CSL_JSON.text(library)).doesNotContain("\r");
  }

  /** How many references pandoc lists that is given a bibliography. */
  private long references(String name, String bibliography) throws Exception {
    Path file = Files.writeString(folder.resolve(name), bibliography);
    String html =
        Oracle.run(
            "---\nnocite: |\n  @*\n---\n",
            "pandoc",
            "--citeproc",
            "--fail-if-warnings",
            "--to=html",
            "--bibliography=" + file);
    return html.lines().filter(line -> line.contains("class=\"csl-entry\"")).count();
  }

  private static long count(Library library) {
    return library.sources().count();
  }

  private static Map<String, Json> read(String biblatex) {
    Json read = Oracle.json(Oracle.run(biblatex, "pandoc", "--from=biblatex", "--to=csljson"));
    return byId(((Json.Items) read).items().stream());
  }

  private static Map<String, Json> byId(Stream<Json> items) {
    return items.collect(
        Collectors.toMap(item -> item.get("id").orElseThrow().asText(), item -> item));
  }

  private static boolean hasSuffix(Author author) {
    return author instanceof Author.Person person && !person.suffix().isEmpty();
  }

  private static Item issued(Form form, String publisher) {
    return new Item(
        "issued",
        form,
        Title.printed("A lamp", "en"),
        List.of(),
        publisher,
        CitedDate.InWords.UNKNOWN,
        Optional.empty(),
        CitedDate.InWords.UNKNOWN);
  }

  /** What we hold, but for dates that pandoc cannot read: decades, open spans and seasons. */
  private static Map<String, String> held(Item item) {
    Map<String, String> held = fields(CslJson.of(item));
    held.remove("title-short");
    if (item.form() == Form.ARTICLE && item.publisher().isEmpty()) {
      held.remove("type"); // BibLaTeX has no article without the name of its paper
    }
    if (item.published() instanceof CitedDate.InWords
        || item.published().edtf().matches(".*-2[1-4]")) {
      held.remove("issued");
    }
    return held;
  }

  private static Map<String, String> fields(@org.jspecify.annotations.Nullable Json item) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Json> members = ((Json.Members) Objects.requireNonNull(item)).members();
    members.forEach(
        (name, value) -> {
          if (!name.equals("type") || !value.asText().isEmpty()) {
            fields.put(RENAMED.getOrDefault(name, name), plain(name, value));
          }
        });
    return fields;
  }

  /** Without mark-up and region of the language, which pandoc chooses; titles begin large. */
  private static String plain(String name, Json value) {
    if (name.equals("author")) {
      return ((Json.Items) value)
          .items().stream().map(BibliographyTest::name).collect(Collectors.joining("; "));
    }
    if (name.equals("issued") || name.equals("accessed")) {
      return value.get("date-parts").map(parts -> parts.pretty().replaceAll("\\s", "")).orElse("");
    }
    // TeX sets a straight single mark as a curly one.
    String text = value.asText().replaceAll("</?span[^>]*>", "").replace("'", "’");
    return switch (name) {
      case "language" -> text.replaceFirst("-.*", "");
      case "title" -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
      default -> text;
    };
  }

  private static String name(Json author) {
    return Stream.of(
            "given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")
        .flatMap(part -> author.get(part).stream())
        .map(Json::asText)
        .collect(Collectors.joining(" "));
  }

  private static List<Map<String, List<String>>> records(String ris) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    for (String line : ris.split("\r\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
      String tag = line.substring(0, 2);
      if (tag.equals("TY")) {
        records.add(new LinkedHashMap<>());
      }
      records
          .get(records.size() - 1)
          .computeIfAbsent(tag, name -> new ArrayList<>())
          .add(line.substring(6));
    }
    return records;
  }

  private static List<Author> authors(Map<String, List<String>> record) {
    return record.getOrDefault("AU", List.of()).stream().map(AuthorReader::read).toList();
  }

  private static String first(Map<String, List<String>> record, String tag) {
    return record.getOrDefault(tag, List.of("")).get(0);
  }

  /** The date behind the third stroke, or else the numbers before it. */
  private static String edtf(String date) {
    if (date.isEmpty()) {
      return "";
    }
    String[] parts = date.split("/", 4);
    return Optional.of(parts[3])
        .filter(words -> !words.isEmpty())
        .map(words -> words.replace(" to ", "/").replaceFirst("^(\\d{4}) (?=\\.\\.)", "$1/"))
        .orElseGet(
            () ->
                Stream.of(parts[0], parts[1], parts[2])
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("-")));
  }
}

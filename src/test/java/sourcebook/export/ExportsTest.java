package sourcebook.export;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.redfin.sitemapgenerator.WebSitemapGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementKind;
import sourcebook.content.EntityKind;
import sourcebook.content.Link;
import sourcebook.content.Locator;
import sourcebook.content.MoveKind;
import sourcebook.content.Paragraphs;
import sourcebook.content.SourceChange;
import sourcebook.content.SourceKind;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.JsonSchema;

/** What other programs may rely on in the files that they are given. */
class ExportsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void dossierKeepsItsSchema(BuiltSite site) {
    JsonSchema schema = new JsonSchema(site.files().text("data/schema/sourcebook.schema.json"));
    assertThat(schema.complaints(site.files().text("data/sourcebook.json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void dossierLosesNothingButPlacesInFiles(BuiltSite site) {
    assertThat(Told.by(ExportedDossier.read(site.files().text("data/sourcebook.json"))))
        .contains(".claims[3].citations[0].source.value.value = ")
        .isEqualTo(Told.by(site.library().content()));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void addressesInDossierLeadSomewhere(BuiltSite site) {
    List<String> addresses = new ArrayList<>();
    collect("href", json(site, "data/sourcebook.json"), addresses);
    assertThat(addresses).hasSizeGreaterThan(20).allSatisfy(href -> leadsSomewhere(href, site));
  }

  @Test
  void schemaKnowsTheSameWordsAsTheReader() {
    Json definitions =
        Json.parse(
                BuiltSite.ofEachDossier().get(0).files().text("data/schema/sourcebook.schema.json"))
            .orElseThrow()
            .get("$defs")
            .orElseThrow();
    assertThat(words(definitions, "claim", "kind")).isEqualTo(words(ClaimKind.values()));
    assertThat(words(definitions, "source", "kind")).isEqualTo(words(SourceKind.values()));
    assertThat(words(definitions, "entity", "kind")).isEqualTo(words(EntityKind.values()));
    assertThat(words(definitions, "change", "change")).isEqualTo(words(SourceChange.Kind.values()));
    assertThat(choices(definitions.get("difference"))).isEqualTo(words(DisagreementKind.values()));
    assertThat(words(definitions, "correction", "kind")).isEqualTo(words(CorrectionKind.values()));
    assertThat(words(definitions, "link", "link")).isEqualTo(words(Link.Kind.values()));
    Json move = definitions.get("claim").flatMap(d -> d.get("properties")).orElseThrow();
    assertThat(words(move, "move", "kind")).isEqualTo(words(MoveKind.values()));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsTableHasTheWordsOfEachClaim(BuiltSite site) {
    List<CSVRecord> rows = table(site, "data/claims.csv");
    List<Claim> claims = site.library().claims().toList();
    assertThat(rows).hasSameSizeAs(claims);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("id")).isEqualTo(claims.get(i).id().value());
      assertThat(rows.get(i).get("claim")).isEqualTo(claims.get(i).text());
      assertThat(rows.get(i).get("date"))
          .isEqualTo(claims.get(i).wording().date().map(date -> date.written()).orElse(""));
      leadsSomewhere(inSite(rows.get(i).get("href"), site), site);
    }
  }

  /** Without another table, a line tells where its evidence is and in what accounts differ. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsTableHasTheEvidenceOfEachClaim(BuiltSite site) {
    for (CSVRecord row : table(site, "data/claims.csv")) {
      Claim claim = site.library().claim(new ClaimId(row.get("id"))).orElseThrow();
      assertThat(places(row.get("evidence"))).isEqualTo(places(claim.citations().stream()));
      assertThat(row.get("source_ids").split("; "))
          .hasSize(Integer.parseInt(row.get("source_count")))
          .containsExactlyInAnyOrderElementsOf(places(claim.citations().stream()).keySet());
      List<Disagreement> differing = site.library().disagreementsOn(claim.id()).toList();
      assertThat(row.get("accounts_differ")).isEqualTo(String.valueOf(!differing.isEmpty()));
      assertThat(values(row.get("disagreements")))
          .containsExactlyElementsOf(differing.stream().map(d -> d.id().value()).toList());
      assertThat(values(row.get("differ_in")))
          .doesNotHaveDuplicates()
          .hasSameElementsAs(differing.stream().map(d -> Choice.word(d.kind())).toList());
      assertThat(row.get("note_cites").isEmpty())
          .isEqualTo(claim.note().flatMap(note -> note.markers().findAny()).isEmpty());
    }
  }

  @Test
  void claimsTableTellsWhatANoteCitesAndWhereAMoveLeads() {
    CSVRecord lit =
        table(BuiltSite.ofEachDossier().get(0), "data/claims.csv").stream()
            .filter(row -> !row.get("move_kind").isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(List.of(lit.get("move_from"), lit.get("move_to"), lit.get("move_kind")))
        .containsExactly("kelby", "ternholm", "visit");
    assertThat(
            table(BuiltSite.ofEachDossier().get(0), "data/claims.csv").stream()
                .map(row -> row.get("note_cites")))
        .contains("harbour-gazette 2");
  }

  /** Those that claims bear out, too, and with the claims’ evidence. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void accountsTableHasEveryAccount(BuiltSite site) {
    Iterator<CSVRecord> rows = table(site, "data/accounts.csv").iterator();
    site.library()
        .disagreements()
        .forEach(
            disagreement -> {
              int number = 0;
              for (Account account : disagreement.accounts()) {
                CSVRecord row = rows.next();
                assertThat(row.get("disagreement")).isEqualTo(disagreement.id().value());
                assertThat(row.get("question")).isEqualTo(disagreement.question());
                assertThat(row.get("kind")).isEqualTo(Choice.word(disagreement.kind()));
                assertThat(row.get("account")).isEqualTo(String.valueOf(++number));
                assertThat(row.get("says")).isEqualTo(account.says());
                assertThat(values(row.get("claims")))
                    .containsExactlyElementsOf(Words.of(account.claims()).toList());
                assertThat(places(row.get("evidence")))
                    .isNotEmpty()
                    .isEqualTo(places(site.library().citationsOf(account)));
                assertThat(values(row.get("source_ids")))
                    .hasSameElementsAs(places(row.get("evidence")).keySet());
                leadsSomewhere(inSite(row.get("href"), site), site);
              }
            });
    assertThat(rows).isExhausted();
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void citationsTableHasEveryCitation(BuiltSite site) {
    List<CSVRecord> rows = table(site, "data/citations.csv");
    assertThat(rows.stream().map(row -> row.get("source") + " " + row.get("quote")))
        .containsExactlyElementsOf(
            site.library()
                .citations()
                .map(one -> one.source().value() + " " + one.quote().map(q -> q.value()).orElse(""))
                .toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get("paragraphs")).matches("\\d+(; \\d+)*");
              assertThat(row.get("claim").isEmpty()).isNotEqualTo(row.get("account").isEmpty());
              leadsSomewhere(inSite(row.get("href"), site), site);
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void timelineIsThatOfItsPages(BuiltSite site) {
    Json timeline = json(site, "data/timeline.json");
    List<String> told = items(timeline).map(one -> one.get("id").orElseThrow().asText()).toList();
    Set<String> shown = new HashSet<>();
    site.read().pages().keySet().stream()
        .filter(path -> path.matches("timeline(/.*)?\\.html"))
        .forEach(
            path -> {
              List<String> claims =
                  site.read().page(path).select("[data-claim]").eachAttr("data-claim");
              assertThat(claims)
                  .as(path)
                  .isEqualTo(told.stream().filter(claims::contains).toList());
              shown.addAll(claims);
            });
    assertThat(shown).isNotEmpty().isEqualTo(new HashSet<>(told));
    assertThat(items(timeline))
        .allSatisfy(
            entry -> {
              assertThat(items(entry.get("cites").orElseThrow())).isNotEmpty();
              leadsSomewhere(inSite(entry.get("href").orElseThrow().asText(), site), site);
              Claim claim =
                  site.library()
                      .claim(new ClaimId(entry.get("id").orElseThrow().asText()))
                      .orElseThrow();
              boolean differ = site.library().disagreementsOn(claim.id()).findAny().isPresent();
              assertThat(entry.get("accounts_differ")).contains(new Json.Truth(differ));
              assertThat(entry.get("differ_in").stream().flatMap(Json::texts).findAny().isPresent())
                  .isEqualTo(differ);
              assertThat(entry.get("note").isPresent()).isEqualTo(claim.note().isPresent());
            });
  }

  /** RFC 7946, sections 3.2, 3.3 and 7.1; there is no `crs` and no foreign member. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void placesAreGeoJson(BuiltSite site) {
    Json places = json(site, "data/places.geojson");
    assertThat(places.members()).containsOnlyKeys("type", "features");
    assertThat(places.get("type")).contains(new Json.Text("FeatureCollection"));
    List<Json> features = items(places.get("features").orElseThrow()).toList();
    assertThat(features)
        .isNotEmpty()
        .allSatisfy(
            feature -> {
              assertThat(feature.members())
                  .containsOnlyKeys("type", "id", "geometry", "properties");
              assertThat(feature.get("type")).contains(new Json.Text("Feature"));
              assertThat(feature.get("properties").orElseThrow()).isInstanceOf(Json.Members.class);
              Json geometry = feature.get("geometry").orElseThrow();
              assertThat(isPointOrNowhere(geometry)).isTrue();
              Json told = feature.get("properties").orElseThrow();
              assertThat(told.get("precision").isEmpty())
                  .isEqualTo(geometry instanceof Json.Nothing);
              leadsSomewhere(inSite(told.get("href").orElseThrow().asText(), site), site);
            });
    assertThat(features.stream().map(feature -> feature.get("id").orElseThrow().asText()))
        .containsExactlyElementsOf(
            site.library()
                .entities()
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .map(entity -> entity.id().value())
                .toList());
  }

  /** Section 3.1.1: east comes before north. A city is not where its country’s capital is. */
  @Test
  void countriesAreWhereTheyAreAndOtherPlacesNowhere() {
    Json places = json(BuiltSite.ofEachDossier().get(1), "data/places.geojson");
    assertThat(coordinates("afghanistan", places)).containsExactly(69.2, 34.5);
    assertThat(coordinates("china", places)).containsExactly(116.4, 39.9);
    assertThat(coordinates("saint-petersburg", places)).isEmpty();
    assertThat(coordinates("soviet-union", places)).isEmpty();
  }

  private static List<Double> coordinates(String id, Json places) {
    return items(places.get("features").orElseThrow())
        .filter(feature -> feature.get("id").orElseThrow().asText().equals(id))
        .flatMap(feature -> feature.get("geometry").orElseThrow().get("coordinates").stream())
        .flatMap(ExportsTest::items)
        .map(ExportsTest::number)
        .toList();
  }

  /** RFC 4287, sections 4.1.1 and 4.1.2, as far as this feed goes. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void feedIsAtom(BuiltSite site) throws Exception {
    Element feed = xml(site.files().bytes("feed.xml"));
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(names(feed))
        .containsOnly("title", "subtitle", "id", "updated", "rights", "author", "link", "entry")
        .containsOnlyOnceElementsOf(List.of("title", "id", "updated", "author"));
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSizeBetween(10, 500);
    List<String> ids = new ArrayList<>(List.of(text(feed, "id")));
    for (Element entry : entries) {
      assertThat(names(entry))
          .isSubsetOf("title", "id", "published", "updated", "link", "category", "summary")
          .containsOnlyOnceElementsOf(
              List.of("title", "id", "published", "updated", "link", "summary"));
      assertThat(instant(entry, "published")).isBeforeOrEqualTo(instant(entry, "updated"));
      assertThat(text(entry, "title")).isNotBlank();
      ids.add(text(entry, "id"));
      leadsSomewhere(inSite(children(entry, "link").get(0).getAttribute("href"), site), site);
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(entries.stream().map(entry -> instant(entry, "updated")).toList())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(text(feed, "updated")).isEqualTo(text(entries.get(0), "updated"));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void feedTellsOfEveryCorrection(BuiltSite site) throws Exception {
    List<String> summaries =
        children(xml(site.files().bytes("feed.xml")), "entry").stream()
            .map(entry -> text(entry, "summary"))
            .toList();
    site.library()
        .content()
        .corrections()
        .forEach(
            one -> assertThat(summaries).anyMatch(summary -> summary.contains(one.was().value())));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void sitemapListsEveryPageByItsCanonicalAddress(BuiltSite site) throws Exception {
    Optional<String> url = url(site.library());
    assertThat(site.files().files().contains("sitemap.xml")).isEqualTo(url.isPresent());
    if (url.isPresent()) {
      Element set = xml(site.files().bytes("sitemap.xml"));
      assertThat(set.getNamespaceURI()).isEqualTo(SITEMAP);
      assertThat(set.getLocalName()).isEqualTo("urlset");
      keepsSchema(site.files().bytes("sitemap.xml"), "sitemap.xsd");
      Set<String> canonical =
          site.read().pages().entrySet().stream()
              .filter(page -> !page.getKey().equals("404.html"))
              .map(page -> page.getValue().select("link[rel=canonical]").attr("href"))
              .collect(toSet());
      assertThat(children(set, "url").stream().map(page -> text(page, "loc")))
          .containsExactlyInAnyOrderElementsOf(canonical);
    }
  }

  /** The convention of llmstxt.org: a title, a summary, sections of links with what they are. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void languageModelsFindTheirWay(BuiltSite site) {
    List<String> lines = site.files().text("llms.txt").lines().toList();
    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.get(2)).startsWith("> ");
    assertThat(lines.stream().filter(line -> line.startsWith("#"))).hasSize(5);
    List<String> links =
        lines.stream()
            .skip(lines.indexOf("## Topics"))
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    assertThat(links)
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link).matches("- \\[.+\\]\\([^)]+\\): .+");
              String address = link.replaceAll(".*\\]\\(([^)]+)\\): .*", "$1");
              assertThat(site.files().files()).contains(inSite(address, site));
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void languageModelsAreLedToEveryOverview(BuiltSite site) {
    Set<String> tops =
        site.files().files().stream().filter(path -> path.matches("[a-z]+\\.md")).collect(toSet());
    assertThat(site.files().text("llms.txt").lines())
        .map(line -> line.replaceAll("^- \\[.+\\]\\(([^)]+)\\): .*", "$1"))
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .containsAll(tops);
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyMemberOfTheEvidenceIsTold(BuiltSite site) {
    Set<String> told =
        new EvidenceExport()
            .about(new Edition(site.library(), Optional.empty(), false)).fields().stream()
                .map(DataFile.Field::name)
                .collect(toSet());
    Set<String> written = new HashSet<>();
    json(site, "data/evidence.json")
        .members()
        .forEach(
            (name, value) -> {
              Stream<Json> objects =
                  value instanceof Json.Items array ? array.items().stream() : Stream.of(value);
              if (value instanceof Json.Whole) {
                written.add(name);
              }
              objects.forEach(
                  one -> one.members().keySet().forEach(m -> written.add(name + "." + m)));
            });
    assertThat(told).containsAll(written);
  }

  /** RFC 9309, section 2.2: groups of rules, and other records. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void robotsMayReadAll(BuiltSite site) {
    assertThat(site.files().text("robots.txt"))
        .isEqualTo(
            "User-agent: *\nAllow: /\n"
                + url(site.library()).map(url -> "\nSitemap: " + url + "sitemap.xml\n").orElse(""));
  }

  @Test
  void manyPagesAreListedInParts() throws Exception {
    List<String> pages = IntStream.range(0, 7).mapToObj(i -> "claims/" + i + ".html").toList();
    Map<String, String> files = Sitemap.files("https://a.example/x&y/", pages, 3);
    assertThat(files.keySet())
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    Element index = xml(bytes(files, "sitemap.xml"));
    assertThat(index.getLocalName()).isEqualTo("sitemapindex");
    keepsSchema(bytes(files, "sitemap.xml"), "siteindex.xsd");
    keepsSchema(bytes(files, "sitemap-3.xml"), "sitemap.xsd");
    assertThat(children(index, "sitemap").stream().map(part -> text(part, "loc")))
        .containsExactly(
            "https://a.example/x&y/sitemap-1.xml",
            "https://a.example/x&y/sitemap-2.xml",
            "https://a.example/x&y/sitemap-3.xml");
    assertThat(children(xml(bytes(files, "sitemap-3.xml")), "url")).hasSize(1);
  }

  /** Held against a schema of sitemaps.org. */
  private static void keepsSchema(byte[] xml, String schema) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(WebSitemapGenerator.class.getResource(schema))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  private static byte[] bytes(Map<String, String> files, String name) {
    return files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
  }

  /** Read by somebody else, with the byte order mark taken for what it is. */
  private static List<CSVRecord> table(BuiltSite site, String path) {
    String text = site.files().text(path);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).allMatch(CSVRecord::isConsistent);
      return records;
    } catch (IOException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
  }

  /** The paragraphs of each source, as a cell tells them. */
  private static Map<String, Set<Integer>> places(String cell) {
    return values(cell).stream()
        .map(place -> place.split(" ", 2))
        .collect(toMap(place -> place[0], place -> numbers(place[1])));
  }

  private static Set<Integer> numbers(String paragraphs) {
    return Locator.runs(paragraphs).stream().flatMap(Paragraphs::numbers).collect(toSet());
  }

  private static Map<String, Set<Integer>> places(Stream<Citation> citations) {
    Map<String, Set<Integer>> places = new HashMap<>();
    citations.forEach(
        one ->
            places
                .computeIfAbsent(one.source().value().value(), source -> new HashSet<>())
                .addAll(one.locator().numbers()));
    return places;
  }

  private static boolean isPointOrNowhere(Json geometry) {
    if (geometry instanceof Json.Nothing) {
      return true;
    }
    List<Json> point = items(geometry.get("coordinates").orElseThrow()).toList();
    return geometry.members().keySet().equals(Set.of("type", "coordinates"))
        && geometry.get("type").equals(Optional.of(new Json.Text("Point")))
        && point.size() == 2
        && Math.abs(number(point.get(0))) <= 180
        && Math.abs(number(point.get(1))) <= 90;
  }

  private static double number(Json degrees) {
    return degrees instanceof Json.Decimal decimal
        ? decimal.number().doubleValue()
        : ((Json.Whole) degrees).number();
  }

  private static void leadsSomewhere(String href, BuiltSite site) {
    String[] parts = href.split("#", 2);
    assertThat(site.read().pages()).containsKey(parts[0]);
    if (parts.length > 1) {
      assertThat(site.read().page(parts[0]).getElementById(parts[1])).as(href).isNotNull();
    }
  }

  private static String inSite(String href, BuiltSite site) {
    String url = url(site.library()).orElse("");
    assertThat(href).startsWith(url);
    return href.substring(url.length());
  }

  private static Optional<String> url(Library library) {
    return library.content().dossier().settings().hosting().url().map(url -> url.value());
  }

  private static Json json(BuiltSite site, String path) {
    return Json.parse(site.files().text(path)).orElseThrow();
  }

  private static Stream<Json> items(Json array) {
    return ((Json.Items) array).items().stream();
  }

  private static void collect(String key, Json json, List<String> found) {
    json.get(key).ifPresent(value -> found.add(value.asText()));
    json.members().values().forEach(value -> collect(key, value, found));
    if (json instanceof Json.Items array) {
      array.items().forEach(item -> collect(key, item, found));
    }
  }

  private static Set<String> words(Json definitions, String definition, String key) {
    return choices(
        definitions
            .get(definition)
            .flatMap(found -> found.get("properties"))
            .flatMap(found -> found.get(key)));
  }

  private static Set<String> choices(Optional<Json> definition) {
    return definition.flatMap(found -> found.get("enum")).stream()
        .flatMap(Json::texts)
        .collect(toSet());
  }

  private static Set<String> words(Enum<?>[] choices) {
    return Stream.of(choices).map(Choice::word).collect(toSet());
  }

  private static Element xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<String> names(Element parent) {
    assertThat(new HashSet<>(children(parent).stream().map(Node::getNamespaceURI).toList()))
        .containsExactly(ATOM);
    return children(parent).stream().map(Node::getLocalName).toList();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }

  private static OffsetDateTime instant(Element entry, String name) {
    return OffsetDateTime.parse(text(entry, name));
  }
}

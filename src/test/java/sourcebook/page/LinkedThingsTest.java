package sourcebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.Publication;
import sourcebook.json.Json;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.ReadSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

/** What pages tell search engines is in the words of schema.org, and is what the content says. */
class LinkedThingsTest {

  /** The facts kept here are held against a list of terms that somebody else keeps. */
  @Test
  void theRulesKnowOnlyTermsOfTheVocabulary() {
    assertThat(terms(Resource.class)).containsAll(SchemaOrg.read().types());
    assertThat(terms(Property.class)).containsAll(SchemaOrg.read().properties());
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyPageKeepsTheRulesOfTheVocabulary(BuiltSite site) {
    SchemaOrg rules = SchemaOrg.read();
    pages(site)
        .forEach(
            (path, told) -> {
              assertThat(told.get("@context").orElseThrow().asText())
                  .isEqualTo("https://schema.org");
              assertThat(rules.complaints(told)).as(path).isEmpty();
            });
  }

  @Test
  void whatBreaksTheRulesIsComplainedOf() {
    Json wrong =
        Json.parse(
                """
                {"@type": "Person", "headline": "a", "nmae": "b", "name": 1,
                 "description": {"@type": "Claim", "appearance": "there"}}
                """)
            .orElseThrow();
    assertThat(SchemaOrg.read().complaints(wrong))
        .containsExactlyInAnyOrder(
            "Person has no property headline",
            "Person has no property nmae",
            "Person.name may not be 1",
            "Claim.appearance may not be \"there\"",
            "Person.description may not be a thing such as"
                + " {\"@type\":\"Claim\",\"appearance\":\"there\"}");
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void everyPageSaysWhatItIsAndWhatItBelongsTo(BuiltSite site) {
    pages(site)
        .forEach(
            (path, told) -> {
              assertThat(told.members()).containsKeys("name", "description", "inLanguage");
              assertThat(told.get("isPartOf").flatMap(of -> of.get("@type")).orElseThrow().asText())
                  .isEqualTo("WebSite");
              assertThat(target(told.get("url").orElseThrow().asText(), path, site))
                  .isEqualTo(path);
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void addressesInTheSiteLeadSomewhere(BuiltSite site) {
    Set<String> files = Set.copyOf(site.files().files());
    pages(site)
        .forEach(
            (path, told) -> {
              List<String> addresses = new ArrayList<>();
              collect(told, addresses);
              assertThat(addresses.stream().map(address -> target(address, path, site)))
                  .as(path)
                  .allMatch(target -> target.contains("://") || files.contains(target));
            });
  }

  @Test
  void objectsAreThingsOfNoNarrowerType(@TempDir Path folder) {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace.dossier().replace("entities/events.yaml", "kind: event", "kind: object");
    ReadSite site = ReadSite.of(workspace.publish().site());
    Json told = block(site.page("entities/relighting-of-2019.html"));
    assertThat(SchemaOrg.read().complaints(told)).isEmpty();
    assertThat(told.get("mainEntity").flatMap(it -> it.get("@type")).orElseThrow().asText())
        .isEqualTo("Thing");
    assertThat(site.page("entities.html").select("#object").text()).contains("Objects");
  }

  /** What a document does not tell of itself is not told of it here. */
  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void nothingIsMadeUpAboutSources(BuiltSite site) {
    Map<String, Json> pages = pages(site);
    site.library()
        .sources()
        .forEach(
            source -> {
              Publication known = source.publication();
              Map<String, Json> told = mainEntity(Paths.source(source.id()), pages).members();
              assertThat(told.containsKey("author")).isEqualTo(!known.authors().isEmpty());
              assertThat(told.containsKey("publisher")).isEqualTo(known.publisher().isPresent());
              assertThat(told.containsKey("url")).isEqualTo(known.url().isPresent());
              assertThat(told.containsKey("datePublished"))
                  .isEqualTo(
                      known
                          .published()
                          .filter(date -> date.written().matches("[0-9-]+"))
                          .isPresent());
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsKeepTheirCitations(BuiltSite site) {
    Map<String, Json> pages = pages(site);
    site.library()
        .claims()
        .forEach(
            claim -> {
              Json told = mainEntity(Paths.claim(claim.id()), pages);
              assertThat(told.get("text").orElseThrow().asText()).isEqualTo(claim.text());
              assertThat(told.get("citation").orElseThrow().texts())
                  .containsExactlyElementsOf(
                      claim.citations().stream()
                          .map(
                              one ->
                                  site.library()
                                          .source(one.source().value())
                                          .orElseThrow()
                                          .title()
                                          .label()
                                      + ", "
                                      + one.locator().inWords())
                          .distinct()
                          .toList());
              if (!claim.wording().kind().needsSpeaker()) {
                assertThat(told.members()).doesNotContainKey("author");
              }
            });
  }

  /** The one block of each page but that which stands for missing ones. */
  private static Map<String, Json> pages(BuiltSite site) {
    return site.read().pages().entrySet().stream()
        .filter(page -> !page.getKey().equals("404.html"))
        .collect(Collectors.toMap(Map.Entry::getKey, page -> block(page.getValue())));
  }

  private static Json mainEntity(PagePath page, Map<String, Json> pages) {
    return Objects.requireNonNull(pages.get(page.value())).get("mainEntity").orElseThrow();
  }

  private static Json block(Document page) {
    List<String> blocks =
        page.select("script[type=application/ld+json]").stream().map(e -> e.data()).toList();
    assertThat(blocks).hasSize(1);
    return Json.parse(blocks.get(0)).orElseThrow();
  }

  /** Those that would be a word of Java begin with a line. */
  private static Set<String> terms(Class<?> kind) {
    return Stream.of(SchemaDO.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == kind)
        .map(field -> field.getName().replaceFirst("^_", ""))
        .collect(Collectors.toSet());
  }

  private static void collect(Json json, List<String> addresses) {
    Stream.of("url", "contentUrl")
        .flatMap(name -> json.get(name).stream())
        .forEach(address -> addresses.add(address.asText()));
    json.members().values().forEach(value -> collect(value, addresses));
    if (json instanceof Json.Items items) {
      items.items().forEach(item -> collect(item, addresses));
    }
  }

  /** The file of the site to which an address on a page leads, or the address elsewhere. */
  private static String target(String address, String path, BuiltSite site) {
    String top =
        site.library()
            .content()
            .dossier()
            .settings()
            .hosting()
            .url()
            .map(url -> url.value())
            .orElse("https://site.example/");
    String full = URI.create(top + path).resolve(address).toString();
    return full.startsWith(top) ? full.substring(top.length()) : full;
  }
}

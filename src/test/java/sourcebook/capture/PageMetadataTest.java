package sourcebook.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

  @Test
  void newspaperSpeaksJsonLd() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <html lang="en-GB">
            <title>The lamp is lit | Shore News</title>
            <link rel="canonical" href="https://shore.example/lamp">
            <meta property="og:title" content="The lamp!">
            <meta name="author" content="Shore News">
            <script type="application/ld+json">{"@type": "BreadcrumbList", "name": "Home"}</script>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle",
             "headline": "The lamp
            is lit &amp; burns",
             "author": [{"@type": "Person", "name": "Ada Keeper"}, "Bo Keeper"],
             "publisher": {"@type": "Organization", "name": "Shore News", "logo": {"width": 60}},
             "datePublished": "2025-04-21T23:30:00+03:30"}
            </script>
            """);
    assertThat(values(metadata))
        .isEqualTo(
            List.of(
                Optional.of("The lamp is lit & burns"),
                Optional.of("Shore News"),
                Optional.of(List.of("Ada Keeper", "Bo Keeper")),
                Optional.of("2025-04-21"),
                Optional.of("en-GB"),
                Optional.of("https://shore.example/lamp")));
  }

  @Test
  void graphRefersToItsParts() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <script type="application/ld+json">
            {"@graph": [
              {"@type": ["Article", "BlogPosting"], "headline": "Lamp",
               "author": {"@id": "#ada"}, "publisher": {"@id": "#shore"}, "inLanguage": "fa"},
              {"@type": "Person", "@id": "#ada", "name": "Ada Keeper"},
              {"@type": "Organization", "@id": "#shore", "name": "Shore News"}]}
            </script>
            """);
    assertThat(metadata.authors().value()).contains(List.of("Ada Keeper"));
    assertThat(metadata.publisher().value()).contains("Shore News");
    assertThat(metadata.language().value()).contains("fa");
  }

  @Test
  void journalSpeaksHighwire() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <meta name="citation_title" content="On lamps">
            <meta name="citation_author" content="Keeper, Ada">
            <meta name="citation_author" content="Keeper, Bo">
            <meta name="citation_publication_date" content="2025/4/9">
            <meta name="citation_publisher" content="Shore Press">
            <title>On lamps - Shore Press</title>
            """);
    assertThat(metadata.title().value()).contains("On lamps");
    assertThat(metadata.authors().value()).contains(List.of("Keeper, Ada", "Keeper, Bo"));
    assertThat(metadata.published().value()).contains("2025-04-09");
    assertThat(metadata.publisher().value()).contains("Shore Press");
  }

  @Test
  void librarySpeaksDublinCore() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <META NAME="DC.Title" CONTENT="On lamps"><meta name="DC.creator" content="Ada Keeper">
            <meta name="DC.publisher" content="Shore Press"><meta name="dc.date" content="1987-05">
            <meta name="DC.language" content="en">
            """);
    assertThat(values(metadata))
        .isEqualTo(
            List.of(
                Optional.of("On lamps"),
                Optional.of("Shore Press"),
                Optional.of(List.of("Ada Keeper")),
                Optional.of("1987-05"),
                Optional.of("en"),
                Optional.empty()));
  }

  @Test
  void networkSpeaksOpenGraph() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <meta property="og:title" content=" The  lamp "><meta property="og:site_name" content="Shore">
            <meta property="og:url" content="https://shore.example/lamp">
            <meta property="article:published_time" content="2025-04-21 10:00">
            <meta property="article:author" content="https://social.example/shore">
            """);
    assertThat(values(metadata))
        .isEqualTo(
            List.of(
                Optional.of("The lamp"),
                Optional.of("Shore"),
                Optional.empty(),
                Optional.of("2025-04-21"),
                Optional.empty(),
                Optional.of("https://shore.example/lamp")));
  }

  @Test
  void pageInXmlIsReadAlike() throws Uncapturable {
    String page =
        """
        <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head>
        <title>Licht</title><meta name="author" content="Ada"/></head><body>a</body></html>
        """;
    Metadata metadata = Capture.read(page.getBytes(UTF_8), Optional.empty(), "a.xhtml").metadata();
    assertThat(metadata.title().value()).contains("Licht");
    assertThat(metadata.authors().value()).contains(List.of("Ada"));
    assertThat(metadata.language().value()).contains("de");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<title> </title><html lang=''><meta name=author content=''><meta name=date content=now>",
        "<link rel=canonical href=/relative><meta property=og:url content=javascript:x>",
        "<script type=application/ld+json>{</script><script type=application/ld+json>[]</script>",
        "<script type=application/ld+json>{\"@type\": \"JobPosting\", \"headline\": \"x\"}</script>",
        "<script type=application/ld+json>"
            + "{\"@type\": \"Article\", \"author\": null, \"headline\": [], \"publisher\": 7}</script>",
        "<meta name=dc.date content=2025-02-30><meta name=date content='21 April 2025'>",
      })
  void whatIsNotSaidIsNotGuessed(String head) throws Uncapturable {
    assertThat(metadata(head)).isEqualTo(Metadata.NONE);
  }

  /** What is less exact is no other thing, and a time is of publication only where it says so. */
  @Test
  void whatContradictsItselfIsToldWithItsPlaces() throws Uncapturable {
    Metadata metadata =
        metadata(
            """
            <html lang="en"><meta name="citation_date" content="2025">
            <meta name="DC.language" content="EN-gb">
            <meta name="date" content="2025-04-20">
            <script type="application/ld+json">
            {"@type": "Article", "datePublished": "2025-04-21T01:00:00Z", "headline": "Lamp",
             "mainEntityOfPage": {"@id": "https://shore.example/lamp"}}
            </script>
            <time datetime="2025-04-01">today</time><time class="dt-published" datetime="2025-04"></time>
            """);
    assertThat(metadata.published().sayings())
        .containsExactly(
            new Told.Saying<>("2025-04-21", "JSON-LD datePublished"),
            new Told.Saying<>("2025-04-20", "<meta> date"));
    assertThat(metadata.published().others())
        .containsExactly(new Told.Saying<>("2025-04-20", "<meta> date"));
    assertThat(metadata.language().sayings())
        .containsExactly(new Told.Saying<>("en-GB", "<meta> dc.language"));
    assertThat(metadata.address().value()).contains("https://shore.example/lamp");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-21, 2025-04-21",
    "2025-04-21T22:00:00Z, 2025-04-21",
    "2025/4/1, 2025-04-01",
    "2025-04, 2025-04",
    "2025, 2025",
  })
  void dateIsAsExactAsItIsWritten(String written, String edtf) {
    assertThat(PublishedDate.edtf(written)).contains(edtf);
  }

  private static List<Optional<?>> values(Metadata metadata) {
    return Stream.<Told<?>>of(
            metadata.title(),
            metadata.publisher(),
            metadata.authors(),
            metadata.published(),
            metadata.language(),
            metadata.address())
        .<Optional<?>>map(Told::value)
        .toList();
  }

  private static Metadata metadata(String head) throws Uncapturable {
    byte[] page = (head + "<body>words").getBytes(UTF_8);
    return Capture.read(page, Optional.empty(), "page.html").metadata();
  }
}

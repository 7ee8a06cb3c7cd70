package sourcebook.skeleton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.capture.Capture;
import sourcebook.capture.Uncapturable;
import sourcebook.content.SourceKind;

/** What is known of a source that was read at an address. */
class SourceSkeletonTest {

  private static final String ADDRESS = "https://copy.example/lamp?from=feed";

  @Test
  void whatWasReadOnTheWebHasItsAddressAndDay() throws Uncapturable {
    SourceSkeleton source = read("<title>The lamp</title><p>It burns.");
    assertThat(source.text("sources/lamp.md"))
        .isEqualTo(
            """
            ---
            title: The lamp
            kind: news
            publisher: unknown
            authors: unknown
            published: unknown
            url: "https://copy.example/lamp?from=feed"
            language:
            retrieved: 2025-05-03
            short: Lamp
            ---
            """);
  }

  @Test
  void addressThatThePageGivesAsItsOwnGoesFirstAndIsPointedOut() throws Uncapturable {
    SourceSkeleton source =
        read("<link rel=canonical href=https://original.example/lamp><title>a</title><p>It burns.");
    assertThat(source.url()).contains("https://original.example/lamp");
    assertThat(source.notes())
        .contains("It was read at " + ADDRESS + ", and gives another `url` as its own.");
  }

  private static SourceSkeleton read(String page) throws Uncapturable {
    return new SourceSkeleton(
        Capture.read(page.getBytes(UTF_8), Optional.of("text/html"), ADDRESS).metadata(),
        Optional.of(SourceKind.NEWS),
        Optional.of(ADDRESS),
        Optional.of("2025-05-03"),
        "Lamp");
  }
}

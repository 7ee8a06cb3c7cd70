package sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sourcebook.content.Published;
import sourcebook.digest.Sha256;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;
import sourcebook.testing.MadeUpLibrary;
import sourcebook.testing.Overlay;
import sourcebook.testing.TestDossier;

/** What the index of a dossier is. {@code -Dsnapshots=overwrite} writes the expectation anew. */
class SearchIndexTest {

  private static final Overlay GOLDEN = new Overlay(Path.of("src/test/resources/search"));

  @Test
  void indexOfLighthouse() {
    String files =
        SearchIndex.files(lighthouse()).entrySet().stream()
            .map(file -> "--- " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining());
    GOLDEN.mayExpect("lighthouse.txt", files);
    assertThat(files).isEqualTo(GOLDEN.expected("lighthouse.txt"));
  }

  /** A browser may keep a piece for ever: whatever else were in it would have another name. */
  @Test
  void namesOfPiecesChangeWithWhatIsInThem() {
    SearchIndex.files(MadeUpLibrary.of(1000))
        .forEach(
            (path, script) -> {
              if (!path.equals(SearchIndex.DIRECTORY)) {
                String value =
                    script.substring("sourcebookSearch.part(".length(), script.length() - 3);
                assertThat(path)
                    .matches("data/search/(words|entries)-\\d+-[0-9a-f]{6}\\.js")
                    .contains("-" + Sha256.of(value).substring(0, 6) + ".js");
              }
            });
  }

  @Test
  void smallDossierIsInThreeFilesAndLargeOneInSmallFiles() {
    assertThat(SearchIndex.files(lighthouse())).hasSize(3);
    Map<String, String> large = SearchIndex.files(MadeUpLibrary.of(10_000));
    assertThat(large).hasSizeGreaterThan(300);
    large.forEach(
        (path, script) ->
            assertThat(script.getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(16_000));
  }

  private static Library lighthouse() {
    return Library.link(
        ContentLoader.load(TestDossier.LIGHTHOUSE, "content").value(), Published.nothing());
  }
}

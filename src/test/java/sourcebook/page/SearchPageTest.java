package sourcebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.library.Library;
import sourcebook.render.Renderer;
import sourcebook.render.Theme;
import sourcebook.testing.MadeUpLibrary;

class SearchPageTest {

  @Test
  void indexOfTheLargestDossierHasNoMoreThan100Kilobytes() {
    Library library = MadeUpLibrary.of(50_000);
    Edition edition = new Edition(library, Optional.of("https://example.org/a/"), false);
    Page page = new SearchPage().pages(edition).findFirst().orElseThrow();
    String html = new Renderer(Theme.open(Path.of("templates"))).render(page).html();
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(20_000, 100_000);
    assertThat(html)
        .contains("All " + library.entities().filter(e -> e.kind().name().equals("PERSON")).count())
        .contains("All " + library.sources().count())
        .contains("All " + library.disagreements().count());
  }
}

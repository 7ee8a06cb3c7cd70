package sourcebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** What readers of the published dossier have to load. */
class PageBudgetTest {

  @TempDir private static Path folder;

  private static TestFolder site = new TestFolder(Path.of("site"));

  @BeforeAll
  static void build() {
    site = Workspace.of(TestDossier.PUBLISHED, folder).publish().site();
  }

  @Test
  void noPageHasMoreThan100Kilobytes() {
    SoftAssertions pages = new SoftAssertions();
    site.files().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(
            name ->
                pages.assertThat(site.bytes(name).length).as(name).isLessThanOrEqualTo(100_000));
    pages.assertAll();
  }

  @Test
  void middlingPageHasNoMoreThan15KilobytesOnTheWay() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (String name : site.files()) {
      if (name.endsWith(".html")) {
        sizes.add(compressed(site.bytes(name)));
      }
    }
    Collections.sort(sizes);
    assertThat(sizes.get(sizes.size() / 2)).isPositive().isLessThanOrEqualTo(15_000);
  }

  @Test
  void stylesAndScriptsHaveNoMoreThan30KilobytesEach() {
    assertThat(together("css")).isPositive().isLessThanOrEqualTo(30_000);
    assertThat(together("js")).isLessThanOrEqualTo(30_000);
  }

  /** The bytes of all assets of a type. What scripts search in is data. */
  private static int together(String ending) {
    return site.files().stream()
        .filter(name -> name.startsWith("assets/") && name.endsWith("." + ending))
        .mapToInt(name -> site.bytes(name).length)
        .sum();
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
      gzip.write(bytes);
    }
    return sent.size();
  }
}

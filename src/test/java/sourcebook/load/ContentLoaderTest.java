package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.content.Claim;
import sourcebook.content.Content;
import sourcebook.diagnostic.Checked;
import sourcebook.testing.TestDossier;

class ContentLoaderTest {

  @TempDir private Path folder;

  @Test
  void everythingIsReadInTheOrderOfItsPaths() {
    Content content = ContentLoader.load(TestDossier.LIGHTHOUSE, "content").value();
    assertThat(content.claims())
        .extracting(claim -> claim.id().value())
        .startsWith("lamp-dark-since-1987", "keeper-found-lamp-sound", "board-blamed-the-cost")
        .hasSize(10);
    assertThat(content.sources())
        .extracting(source -> source.id().value())
        .containsExactly("coast-survey", "harbour-gazette", "keepers-log");
    assertThat(content.topics()).hasSize(2);
    assertThat(content.entities()).hasSize(6);
    assertThat(content.disagreements()).hasSize(2);
    assertThat(content.corrections()).hasSize(3);
  }

  @Test
  void folderReachedByALinkIsReadLikeAnyOther() throws IOException {
    TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("here"));
    Path link = Files.createSymbolicLink(folder.resolve("there"), folder.resolve("here"));
    Checked<Content> content = ContentLoader.load(link, "content");
    assertThat(content.diagnostics()).isEmpty();
    assertThat(content.value().claims()).hasSize(10);
  }

  @Test
  void litterOfEditorsAndSystemsIsPassedOver() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    dossier.write(".DS_Store", "").write("facts/.lamp.yaml.swp", "").write("facts/lamp.yaml~", "");
    dossier.write("facts/#lamp.yaml#", "").write("Thumbs.db", "").write(".git/config", "");
    dossier.write("facts/lamp.yaml___jb_tmp___", "").write("facts/lamp.yaml___jb_old___", "");
    dossier.write("facts/4913", "").write("facts/lamp.yaml.swp", "").write("facts/.#lamp.yaml", "");
    assertThat(dossier.check()).isEmpty();
  }

  @Test
  void whatIsNotKnownIsEmptyAndNotCalledUnknown() {
    Content content = ContentLoader.load(TestDossier.LIGHTHOUSE, "content").value();
    assertThat(content.sources().get(2).publication())
        .satisfies(
            log -> {
              assertThat(log.publisher()).isEmpty();
              assertThat(log.url()).isEmpty();
              assertThat(log.authors()).containsExactly("Ingrid Sølvåg");
            });
  }

  @Test
  void textIsWithoutTheSpaceAroundItAndOnOneLine() {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    dossier.write(
        "facts/boats.yaml",
        """
        - id: boats-came
          claim: >
            Many boats came
            for the evening.
          kind: event
          topics: [the-lamp]
          about: [ternholm]
          cites: [{source: harbour-gazette, at: 3}]
        """);
    Content content = ContentLoader.load(folder, "content").value();
    assertThat(content.claims())
        .first()
        .extracting(Claim::text)
        .isEqualTo("Many boats came for the evening.");
  }
}

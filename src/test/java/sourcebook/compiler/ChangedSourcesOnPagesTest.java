package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/** Readers are told where something rests on a source that has changed, until an editor dealt. */
class ChangedSourcesOnPagesTest {

  private static final String CHANGES = "sources/keepers-log.changes.yaml";

  private static final String UNDER_REVIEW =
      """
      - at: 5
        change: gone
        was: "d913c5b02172b70b"
        seen: 2025-05-03
      """;

  private static final String BANNER =
      """
      <aside class="review" data-editorial aria-label="Under review">
      <p>A source of this page has changed since it was cited:</p>
      <ul>
      <li><a href="../sources/keepers-log.html">Keeper’s log</a>, para. 5 (no longer there), found on 3 May 2025</li>
      </ul>
      <p>What rests on it is under review.</p>
      </aside>
      """;

  @TempDir private Path folder;

  @Test
  void pagesThatRestOnAChangedParagraphSaySoAndNoOthersDo() {
    TestFolder site = published(UNDER_REVIEW);
    assertThat(site.files().stream().filter(page -> page.endsWith(".html")))
        .filteredOn(page -> site.text(page).contains("class=\"review\""))
        .containsExactly(
            "claims/keeper-found-lamp-sound.html",
            "disagreements/why-it-went-out.html",
            "sources/keepers-log.html",
            "topics/the-keepers.html");
    assertThat(site.text("claims/keeper-found-lamp-sound.html")).contains(BANNER);
  }

  @Test
  void claimsAndDisagreementsBearTheMarkWhereverTheyAreListed() {
    TestFolder site = published(UNDER_REVIEW);
    String mark = "<span class=\"chip changed\">source changed</span>";
    assertThat(site.text("entities/ingrid-solvaag.html")).contains(mark);
    assertThat(site.text("disagreements.html")).containsOnlyOnce(mark);
    assertThat(site.text("entities/kelby.html")).doesNotContain(mark);
  }

  @Test
  void changeThatWasDealtWithStaysOnTheSourcesPageOnly() {
    TestFolder site =
        published(UNDER_REVIEW + "  acknowledged: 2025-05-10\n  why: The library has the page.\n");
    assertThat(site.files().stream().filter(page -> page.endsWith(".html")))
        .noneMatch(page -> site.text(page).contains("class=\"review\""));
    assertThat(site.text("sources/keepers-log.html"))
        .contains(
            "<dd>no longer there, found on 3 May 2025; dealt with on 10 May 2025: The library has"
                + " the page.</dd>");
  }

  private TestFolder published(String changes) {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, folder);
    workspace.dossier().write(CHANGES, changes);
    return workspace.publish().site();
  }
}

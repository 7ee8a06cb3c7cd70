package sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Job;
import sourcebook.compiler.Outcome;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.serve.Audience;
import sourcebook.serve.EditorLinks;
import sourcebook.serve.Serving;
import sourcebook.testing.TestDossier;
import sourcebook.testing.Workspace;

class PreviewInBrowserTest {

  private static final String LAMP = "topics/the-lamp.md";
  private static final String PANEL = "document.querySelector('sourcebook-preview')?.shadowRoot";

  @TempDir private Path folder;

  @Test
  void reloadsWhereTheEditorWasAndShowsFaultsOverTheLastGoodPage() throws IOException {
    TestDossier dossier = Workspace.of(TestDossier.LIGHTHOUSE, folder).dossier();
    Job job =
        new Job(
            dossier.path(""),
            "content",
            Workspace.THEME,
            folder.resolve("site"),
            Optional.empty(),
            false);
    try (Browser browser = Browser.start();
        Serving serving = Serving.begin(0, "/", job::orAt, EditorLinks.DEFAULT, new Silent())) {
      browser.window(900, 400).open(serving.address() + "topics/the-lamp");
      browser.evaluate("scrollTo({top: 300, behavior: 'instant'}); return true");
      dossier.replace(LAMP, "one evening", "one long evening");
      assertThat(shows(browser, "return document.body.innerText.includes('one long evening')"))
          .isTrue();
      assertThat(shows(browser, "return scrollY === 300")).as("scrolled back").isTrue();

      dossier.replace(LAMP, "long evening. [@lamp-relit]", "long evening.");
      assertThat(shows(browser, "return !!" + PANEL)).isTrue();
      assertThat(browser.findings("return [" + PANEL + ".querySelector('section').textContent]"))
          .first()
          .asString()
          .contains("1 error – this page is the last good one", "sentences-are-cited", "Mend: ")
          .contains("content/" + LAMP + ":6:");
      assertThat(browser.findings("return [scrollY]")).containsExactly("300");

      dossier.replace(LAMP, "long evening.", "long evening. [@lamp-relit]");
      assertThat(shows(browser, "return !" + PANEL)).isTrue();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** What takes a whole build is waited for longer than what a page does by itself. */
  private static boolean shows(Browser browser, String script) {
    for (int tries = 0; tries < 15; tries++) {
      if (browser.until(script)) {
        return true;
      }
    }
    return false;
  }

  private static final class Silent implements Audience {
    @Override
    public void served(String address) {}

    @Override
    public void built(Outcome outcome, Duration took) {}

    @Override
    public void refused(List<Diagnostic> faults, Instead instead) {}

    @Override
    public void failed(Throwable why) {}
  }
}

package sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.TextFile;
import sourcebook.testing.TestFolder;

class EditorLinksTest {

  @TempDir private Path folder;

  @Test
  void opensTheLineOfAFile() {
    new TestFolder(folder).write("my facts/a.yaml", "- id: x\n");
    Path file = folder.resolve("my facts/a.yaml");
    assertThat(link(EditorLinks.DEFAULT, "content/my facts/a.yaml"))
        .contains("vscode://file" + file.toUri().getRawPath() + ":1:3")
        .get()
        .asString()
        .contains("my%20facts");
    assertThat(link("idea://open?file={file}&line={line}", "content/my facts/a.yaml"))
        .contains("idea://open?file=" + file.toUri().getRawPath() + "&line=1");
  }

  @Test
  void opensNothingThatIsNotThereToBeEdited() {
    new TestFolder(folder).write("site/index.html", "");
    assertThat(link(EditorLinks.DEFAULT, "content/missing.yaml")).isEmpty();
    assertThat(link(EditorLinks.DEFAULT, "site/index.html")).isEmpty();
  }

  private Optional<String> link(String pattern, String shown) {
    Path templates = folder.resolve("templates");
    Job job =
        new Job(folder, "content", templates, folder.resolve("site"), Optional.empty(), false);
    return new EditorLinks(pattern, job).to(new TextFile(shown, "- id: x\n").at(2, 2));
  }
}

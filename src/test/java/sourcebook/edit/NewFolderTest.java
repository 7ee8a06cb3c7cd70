package sourcebook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.testing.TestFolder;

class NewFolderTest {

  @TempDir private Path folder;

  @Test
  void whatSomebodyElsePutThereMeanwhileStaysAndNothingElseComes() {
    TestFolder there = new TestFolder(folder).write("b/mine.txt", "mine");
    assertThatThrownBy(
            () -> NewFolder.make(folder, folder, List.of(), Map.of("a/a.txt", "a", "b/b.txt", "b")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + " cannot be made");
    assertThat(folder.toFile().list()).containsExactly("b");
    assertThat(there.files()).containsExactly("b/mine.txt");
  }
}

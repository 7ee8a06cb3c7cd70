package sourcebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.testing.TestDossier;

/** The dossier that most tests start from is worth starting from. */
class LighthouseTest {

  /** What a captured source that names no other has no use for. */
  private static final List<String> UNUSED = List.of("relies_on", "uncaptured");

  @TempDir private Path folder;

  @Test
  void lighthouseKeepsEveryRule() {
    assertThat(TestDossier.copy(TestDossier.LIGHTHOUSE, folder).check()).isEmpty();
  }

  @Test
  void publishedDossierKeepsEveryRule() {
    assertThat(TestDossier.copy(TestDossier.PUBLISHED, folder).check()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void lighthouseUsesEveryKey(String files, List<String> keys) {
    TestDossier lighthouse = TestDossier.copy(TestDossier.LIGHTHOUSE, folder);
    String text =
        lighthouse.files().stream()
            .filter(name -> name.matches(files))
            .map(lighthouse::text)
            .collect(Collectors.joining());
    assertThat(keys).allMatch(key -> text.matches("(?s).*(^|[\\s{])" + key + ":\\s.*"));
  }

  static List<Arguments> keys() {
    return List.of(
        Arguments.of("sourcebook.yaml", SettingsReader.SHAPE.names()),
        Arguments.of("home.md", HomeReader.SHAPE.names()),
        Arguments.of("sources/.*", without(SourceReader.SHAPE.names(), UNUSED)),
        Arguments.of("topics/.*", TopicReader.SHAPE.names()),
        Arguments.of("entities/.*", EntityReader.SHAPE.names()),
        Arguments.of("facts/.*", ClaimReader.SHAPE.names()),
        Arguments.of("facts/.*", CitationReader.SHAPE.names()),
        Arguments.of("disagreements.yaml", DisagreementReader.SHAPE.names()),
        Arguments.of("corrections.yaml", CorrectionReader.SHAPE.names()));
  }

  private static List<String> without(List<String> keys, List<String> left) {
    return keys.stream().filter(key -> !left.contains(key)).toList();
  }
}

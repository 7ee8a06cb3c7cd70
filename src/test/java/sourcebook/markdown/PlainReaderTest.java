package sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcebook.content.Prose;
import sourcebook.diagnostic.Checked;
import sourcebook.diagnostic.TextFile;
import sourcebook.testing.TestDossier;

/** What is read without the Markdown parser is what the parser would have found. */
class PlainReaderTest {

  @Test
  void readsAsTheParserDoes() {
    assertThat(lines(TestDossier.PUBLISHED).filter(PlainReaderTest::isReadAlike).count())
        .isGreaterThan(100);
    assertThat(lines(TestDossier.LIGHTHOUSE).filter(PlainReaderTest::isReadAlike).count())
        .isPositive();
  }

  /** Whether the line can be read without the parser; if so, the two must agree. */
  private static boolean isReadAlike(String line) {
    TextFile file = new TextFile("line.md", line);
    Optional<Prose> plain = PlainReader.read(line, file::at);
    plain.ifPresent(
        prose -> {
          Checked<Prose> parsed = MarkdownReader.parse(line, file::at);
          assertThat(parsed.diagnostics()).as(line).isEmpty();
          assertThat(prose).as(line).isEqualTo(parsed.value());
        });
    return plain.isPresent();
  }

  /** Every line of a dossier, and what stands behind each key. */
  private static Stream<String> lines(Path dossier) {
    return TestDossier.files(dossier).stream()
        .flatMap(name -> text(dossier.resolve(name)).lines())
        .map(String::strip)
        .flatMap(line -> Stream.of(line, line.replaceFirst("^[a-z]+: ", "")))
        .distinct();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}

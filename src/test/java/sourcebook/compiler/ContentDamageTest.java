package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;
import sourcebook.testing.TestDossier;

/**
 * Whatever happens to a file, checking ends with a report. {@code -Dseed=…} repeats a run; the seed
 * stands in every failure.
 */
class ContentDamageTest {

  private static final long SEED = Long.getLong("seed", 20250417);
  private static final int TRUNCATIONS = 2;
  private static final int FLIPS = 3;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{1}")
  @MethodSource("files")
  void anyDamageToAFileIsReportedOrHarmless(Path original, String name) {
    TestDossier dossier = TestDossier.copy(original, folder);
    byte[] whole = dossier.bytes(name);
    Random random = new Random(SEED + name.hashCode());
    for (int i = 0; i < TRUNCATIONS; i++) {
      int length = random.nextInt(whole.length);
      dossier.write(name, Arrays.copyOf(whole, length));
      check(dossier, name + " cut to " + length);
    }
    for (int i = 0; i < FLIPS; i++) {
      dossier.write(name, flipped(whole, random));
      check(dossier, name + " with bytes flipped");
    }
    dossier.write(name, latin1(whole));
    check(dossier, name + " as Latin-1");
    dossier.write(name, new byte[0]);
    check(dossier, name + " empty");
    dossier.remove(name);
    check(dossier, name + " missing");
    dossier.putFolder(name);
    check(dossier, name + " as a folder");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void windowsLineEndsAndByteOrderMarksAreNoFaults(Path original) {
    TestDossier dossier = TestDossier.copy(original, folder);
    dossier.files().forEach(name -> dossier.write(name, "\uFEFF" + dossier.text(name)));
    assertThat(dossier.check()).isEmpty();
    dossier.files().forEach(name -> dossier.write(name, dossier.text(name).replace("\n", "\r\n")));
    assertThat(dossier.check()).isEmpty();
    dossier.files().forEach(name -> dossier.write(name, dossier.text(name).replace("\r\n", "\r")));
    assertThat(dossier.check()).isEmpty();
  }

  static Stream<Path> dossiers() {
    return Stream.of(TestDossier.LIGHTHOUSE, TestDossier.PUBLISHED);
  }

  static Stream<Arguments> files() {
    return dossiers()
        .flatMap(
            dossier ->
                TestDossier.files(dossier).stream().map(file -> Arguments.of(dossier, file)));
  }

  private static void check(TestDossier dossier, String damage) {
    assertThatCode(
            () -> {
              List<Diagnostic> faults = dossier.check();
              for (ReportFormat format : ReportFormat.values()) {
                assertThat(format.report(faults)).isNotNull();
              }
            })
        .as("%s, -Dseed=%d", damage, SEED)
        .doesNotThrowAnyException();
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] latin1(byte[] whole) {
    return new String(whole, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
  }
}

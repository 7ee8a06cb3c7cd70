package sourcebook.compiler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;
import sourcebook.testing.TestDossier;

/**
 * A folder that holds an editor's mistake, as files to lay over the lighthouse dossier, and the
 * report that it must bring, named for the rule that is broken and for how. Where the name of the
 * case begins with {@code draft-}, the dossier is checked as a draft.
 *
 * <p>What cannot be kept as a plain file is made: {@code x.absent} takes {@code x} out, {@code
 * x.folder} puts a folder in its place, {@code x.link} a link to the path in it, {@code x.latin-1}
 * saves its text as Latin-1, and in {@code x.escaped} each <code>{U+202E}</code> becomes that
 * character.
 */
record DiagnosticCase(String rule, String name, Path folder) {

  private static final String REPORT = "report.txt";
  private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{2,6})}");

  static DiagnosticCase of(Path cases, String rule, String name) {
    return new DiagnosticCase(rule, name, cases.resolve(rule).resolve(name));
  }

  List<String> overlays() {
    return TestDossier.files(folder).stream().filter(name -> !name.equals(REPORT)).toList();
  }

  TestDossier dossier(Path copy) {
    TestDossier dossier = TestDossier.copy(TestDossier.LIGHTHOUSE, copy);
    overlays().forEach(name -> lay(name, dossier));
    return dossier;
  }

  List<Diagnostic> check(TestDossier dossier) {
    return name.startsWith("draft-") ? dossier.checkAsDraft() : dossier.check();
  }

  String report(TestDossier dossier) {
    return ReportFormat.TEXT.report(check(dossier));
  }

  String expected() {
    return Files.exists(folder.resolve(REPORT)) ? text(REPORT) : "";
  }

  void expect(String report) {
    try {
      Files.writeString(folder.resolve(REPORT), report);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** What the editor wrote, for whoever reads a failure. */
  String input() {
    return overlays().stream()
        .map(name -> "--- " + name + "\n" + text(name))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  @Override
  public String toString() {
    return rule + "/" + name;
  }

  private void lay(String name, TestDossier dossier) {
    int dot = name.lastIndexOf('.');
    String made = name.substring(0, dot);
    switch (name.substring(dot)) {
      case ".absent" -> dossier.remove(made);
      case ".folder" -> putFolder(made, dossier);
      case ".link" -> link(made, text(name).strip(), dossier);
      case ".latin-1" -> dossier.write(made, text(name).getBytes(ISO_8859_1));
      case ".escaped" -> dossier.write(made, unescaped(text(name)));
      default -> dossier.write(name, text(name));
    }
  }

  private static void putFolder(String name, TestDossier dossier) {
    if (Files.exists(dossier.path(name))) {
      dossier.remove(name);
    }
    dossier.putFolder(name);
  }

  private static void link(String name, String target, TestDossier dossier) {
    try {
      Files.deleteIfExists(dossier.path(name));
      Files.createSymbolicLink(dossier.path(name), Path.of(target));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name), UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}

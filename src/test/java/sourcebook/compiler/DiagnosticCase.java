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
import sourcebook.testing.TestFolder;
import sourcebook.testing.Workspace;

/**
 * A folder that holds an editor's or a host's mistake, as files to lay over the lighthouse dossier,
 * and the report that it must bring, named for the rule that is broken and for how. It may hold
 *
 * <ul>
 *   <li>{@code published/}: the dossier as it was when it was last published, as files to lay over
 *       the lighthouse; the mistake is then made in what readers already have;
 *   <li>{@code templates/}: files to lay over the theme; the site is then built, not only checked;
 *   <li>{@code site/}: files that lie in the output folder before the site is built;
 *   <li>anything else: files to lay over the dossier.
 * </ul>
 *
 * <p>Where the name of the case begins with {@code draft-}, all this is done as a draft; where it
 * begins with {@code verify-}, the site is built and published, {@code site/} laid over it, and the
 * site verified.
 *
 * <p>What cannot be kept as a plain file is made: {@code x.absent} takes {@code x} out, {@code
 * x.folder} puts a folder in its place, {@code x.link} a link to the path in it, {@code x.latin-1}
 * saves its text as Latin-1, and in {@code x.escaped} each <code>{U+202E}</code> becomes that
 * character.
 */
record DiagnosticCase(String rule, String name, Path folder) {

  private static final String REPORT = "report.txt";
  private static final String PUBLISHED = "published/";
  private static final String TEMPLATES = "templates/";
  private static final String SITE = "site/";
  private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{2,6})}");

  static DiagnosticCase of(Path cases, String rule, String name) {
    return new DiagnosticCase(rule, name, cases.resolve(rule).resolve(name));
  }

  List<String> overlays() {
    return TestFolder.files(folder).stream().filter(name -> !name.equals(REPORT)).toList();
  }

  /** The workspace in which the mistake is about to be found. */
  Workspace workspace(Path place) {
    if (has(PUBLISHED)) {
      publishFirst(place);
    }
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, place);
    overlays().stream()
        .filter(name -> !name.matches("(published|templates|site)/.*"))
        .forEach(name -> lay(name, name, workspace.dossier()));
    if (hasTheme()) {
      lay(TEMPLATES, workspace.theme());
    }
    if (!isVerified()) {
      lay(SITE, workspace.site());
    }
    return workspace;
  }

  String report(Workspace workspace) {
    return workspace.seenFromHere(ReportFormat.TEXT.report(faults(workspace)));
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

  /** The dossier is then as new, for the mistake to be made in; the site stays. */
  private void publishFirst(Path place) {
    Workspace workspace = Workspace.of(TestDossier.LIGHTHOUSE, place);
    lay(PUBLISHED, workspace.dossier());
    workspace.publish();
    workspace.dossier().files().forEach(workspace.dossier()::remove);
  }

  private List<Diagnostic> faults(Workspace workspace) {
    boolean draft = name.startsWith("draft-");
    if (isVerified()) {
      lay(SITE, workspace.publish().site());
      return workspace.verify();
    }
    if (hasTheme() || has(SITE)) {
      return (draft ? workspace.buildAsDraft() : workspace.build()).diagnostics();
    }
    return draft ? workspace.checkAsDraft() : workspace.check();
  }

  boolean hasTheme() {
    return has(TEMPLATES);
  }

  private boolean isVerified() {
    return name.startsWith("verify-");
  }

  private boolean has(String part) {
    return Files.isDirectory(folder.resolve(part));
  }

  private void lay(String part, TestFolder target) {
    overlays().stream()
        .filter(name -> name.startsWith(part))
        .forEach(name -> lay(name, name.substring(part.length()), target));
  }

  private void lay(String name, String as, TestFolder target) {
    int dot = as.lastIndexOf('.');
    String made = as.substring(0, Math.max(0, dot));
    switch (as.substring(Math.max(0, dot))) {
      case ".absent" -> target.remove(made);
      case ".folder" -> putFolder(made, target);
      case ".link" -> target.link(made, Path.of(text(name).strip()));
      case ".latin-1" -> target.write(made, text(name).getBytes(ISO_8859_1));
      case ".escaped" -> target.write(made, unescaped(text(name)));
      default -> target.write(as, text(name));
    }
  }

  private static void putFolder(String name, TestFolder target) {
    if (Files.exists(target.path(name))) {
      target.remove(name);
    }
    target.putFolder(name);
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

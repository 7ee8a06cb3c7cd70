package sourcebook.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.TextFile;

/** How the files of a content folder should be written. */
public final class Formatting {

  /** What becomes of a file. */
  public sealed interface Formatted {}

  /** It is written as it should be, or by a command. */
  public record AsItShouldBe() implements Formatted {}

  /** It should be written otherwise, and would say the same. */
  public record Otherwise(TextFile file, String text) implements Formatted {

    /** Says so, at the first line that differs. */
    public Diagnostic warning() {
      TextFile form = new TextFile(file.path(), text);
      int line = 1;
      while (file.line(line).equals(form.line(line))
          && file.offsetOfLine(line) < file.offsetOfLine(line + 1)) {
        line++;
      }
      return LoadRules.FORMATTED
          .warning(
              file.at(file.offsetOfLine(line), file.line(line).length()),
              "from here on, this file is not in the form that all files have")
          .mend("run `./sourcebook fmt`");
    }
  }

  /** It must be mended first. */
  public record Unreadable(List<Diagnostic> faults) implements Formatted {}

  /** We would have changed what it says. */
  public record Failed(TextFile file) implements Formatted {}

  private Formatting() {}

  /**
   * What becomes of each file of a content folder, in the order of their paths.
   *
   * @param shown the folder as people call it
   * @throws java.io.UncheckedIOException if the machine refuses to give a file out
   */
  public static List<Formatted> of(Path folder, String shown) {
    return new ContentFolder(folder, shown)
        .entries(new Faults()).parallelStream().map(Formatting::of).toList();
  }

  /**
   * A file’s text in the house’s form: keys in their order, values in their style, comments kept,
   * prose sentence by sentence. A list with one entry becomes that entry as it stands in such a
   * file.
   *
   * @param name the file’s path within the content folder, such as {@code facts/trade.yaml}
   * @param text what it says, in any layout, line ends folded
   * @return empty where the text cannot be read, or only commands write such a file
   */
  public static Optional<String> format(String name, String text) {
    return ContentLayout.of(name).flatMap(FileForm::of).flatMap(form -> form.form(text));
  }

  private static Formatted of(ContentFolder.Entry entry) {
    return FileForm.of(entry.kind())
        .map(form -> of(entry, form, ContentFile.bytes(entry)))
        .orElse(new AsItShouldBe());
  }

  private static Formatted of(ContentFolder.Entry entry, FileForm form, byte[] bytes) {
    Optional<TextFile> file = ContentFile.read(bytes, entry.shown(), new Faults());
    Optional<String> text = file.flatMap(read -> form.form(read.text()));
    if (file.isPresent() && text.equals(file.map(TextFile::text))) {
      return new AsItShouldBe();
    }
    List<Diagnostic> faults =
        FileReader.read(entry, bytes).diagnostics().stream()
            .filter(fault -> LoadRules.hidesWriting(fault.rule()))
            .toList();
    if (!faults.isEmpty() || file.isEmpty()) {
      return new Unreadable(faults);
    }
    // A comment within a list of lists comes to its place only when it is written once more.
    return text.flatMap(form::form)
        .filter(other -> holds(form, file.get().text(), other))
        .<Formatted>map(other -> new Otherwise(file.get(), other))
        .orElse(new Failed(file.get()));
  }

  /** Whether a text in its form says what it said before, and would be left as it is now. */
  private static boolean holds(FileForm form, String text, String other) {
    return form.saysTheSame(text, other) && form.form(other).equals(Optional.of(other));
  }
}

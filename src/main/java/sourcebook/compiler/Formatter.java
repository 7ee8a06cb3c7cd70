package sourcebook.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.edit.ContentFolderEdits;
import sourcebook.edit.TextEdit;
import sourcebook.load.Formatting;
import sourcebook.load.Formatting.Formatted;

/** Brings the files of a content folder into the one form that all have. */
public final class Formatter {

  private final Path content;
  private final String shown;
  private final List<Formatted> files;

  private Formatter(Path content, String shown) {
    this.content = content;
    this.shown = shown;
    this.files = Formatting.of(content, shown);
  }

  /**
   * Reads a dossier’s files, whatever else may be wrong with them.
   *
   * @param shown the content folder as people call it
   */
  public static Formatter of(Path content, String shown) {
    return new Formatter(content, shown);
  }

  /** The files that are not in their form, as people know them. */
  public List<String> unformatted() {
    return otherwise().map(file -> file.file().path()).toList();
  }

  /** What keeps files from being formatted, sorted by place. */
  public List<Diagnostic> obstacles() {
    return only(Formatting.Unreadable.class)
        .flatMap(file -> file.faults().stream())
        .sorted()
        .toList();
  }

  /**
   * The files that would say something else afterwards, by a fault of ours, as people know them.
   */
  public List<String> failures() {
    return only(Formatting.Failed.class).map(file -> file.file().path()).toList();
  }

  /**
   * Writes the files that are not in their form, each as a whole. Line ends stay as they are, and
   * so does a byte order mark.
   *
   * @throws java.io.UncheckedIOException if the machine refuses, or somebody has changed a file
   *     meanwhile
   */
  public void write() {
    List<TextEdit> edits =
        otherwise()
            .map(other -> new TextEdit(other.file(), 0, other.file().text().length(), other.text()))
            .toList();
    new ContentFolderEdits(content, shown).make(edits, Map.of());
  }

  /**
   * These faults, and a warning for each file that is not in its form; where something else is
   * wrong with a file, that comes first.
   */
  public List<Diagnostic> join(List<Diagnostic> faults) {
    Set<String> faulty =
        faults.stream().map(fault -> fault.position().file().path()).collect(Collectors.toSet());
    Stream<Diagnostic> warnings =
        otherwise()
            .filter(other -> !faulty.contains(other.file().path()))
            .map(Formatting.Otherwise::warning);
    return Stream.concat(faults.stream(), warnings).sorted().toList();
  }

  private Stream<Formatting.Otherwise> otherwise() {
    return only(Formatting.Otherwise.class);
  }

  private <F extends Formatted> Stream<F> only(Class<F> kind) {
    return files.stream().filter(kind::isInstance).map(kind::cast);
  }
}

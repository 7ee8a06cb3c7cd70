package sourcebook.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.diagnostic.TextFile;

/** Changes a content folder: some files in places, others as a whole. */
public final class ContentFolderEdits {

  private final Path folder;
  private final String shown;

  /**
   * @param shown the folder as people call it; the files to change are known under paths below it
   */
  public ContentFolderEdits(Path folder, String shown) {
    this.folder = folder;
    this.shown = shown;
  }

  /**
   * Makes all changes. Where the machine refuses to take the new texts, none is made; should it
   * refuse to put one in its place, each file is still whole, old or new. Line ends stay as they
   * are.
   *
   * @param edits of files that are there
   * @param whole the text of other files, by the path under which people know them
   * @return the paths of the files that are different now, as people know them, in order
   * @throws UncheckedIOException if the machine refuses, or somebody has changed a file meanwhile
   */
  public List<String> make(List<TextEdit> edits, Map<String, String> whole) {
    Map<String, TextFile> files = new LinkedHashMap<>();
    Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
    for (TextEdit edit : edits) {
      files.put(edit.file().path(), edit.file());
      byFile.computeIfAbsent(edit.file().path(), path -> new ArrayList<>()).add(edit);
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    files.forEach(
        (path, file) -> texts.put(path(path), edited(file, byFile.getOrDefault(path, List.of()))));
    whole.forEach((path, text) -> texts.put(path(path), text));
    ContentFiles.write(texts);
    List<String> changed = new ArrayList<>(files.keySet());
    changed.addAll(whole.keySet());
    return changed.stream().sorted().toList();
  }

  /** A file that holds a list, whether it is there or not. */
  public ListFile list(String known) {
    return new ListFile(known, file(known));
  }

  /** A file as it is read, if it is there. */
  public Optional<TextFile> file(String known) {
    return Files.exists(path(known))
        ? Optional.of(new TextFile(known, TextFile.folded(text(path(known)))))
        : Optional.empty();
  }

  private String edited(TextFile file, List<TextEdit> edits) {
    String raw = text(path(file.path()));
    if (!TextFile.folded(raw).equals(file.text())) {
      throw new UncheckedIOException(
          new IOException(file + " was changed by somebody meanwhile; run this again"));
    }
    return LineEnds.of(raw).unfolded(TextEdit.applied(file, edits));
  }

  private Path path(String known) {
    return folder.resolve(known.substring(shown.length() + 1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException refused) {
      throw new UncheckedIOException(file + " cannot be read", refused);
    }
  }
}

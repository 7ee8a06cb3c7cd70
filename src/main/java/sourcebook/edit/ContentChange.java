package sourcebook.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.diagnostic.TextFile;

/**
 * What is to be written into a dossier.
 *
 * @param edits of files that stay as they are elsewhere
 * @param files those that are written as a whole, by the path under which people know them
 */
public record ContentChange(List<TextEdit> edits, Map<String, String> files) {

  public ContentChange {
    edits = List.copyOf(edits);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  public static ContentChange nothing() {
    return new ContentChange(List.of(), Map.of());
  }

  public boolean isNothing() {
    return edits.isEmpty() && files.isEmpty();
  }

  /** Both changes; no file may be written as a whole by both. */
  public ContentChange and(ContentChange other) {
    List<TextEdit> allEdits = new ArrayList<>(edits);
    allEdits.addAll(other.edits);
    Map<String, String> allFiles = new LinkedHashMap<>(files);
    allFiles.putAll(other.files);
    return new ContentChange(allEdits, allFiles);
  }

  /** Where what comes will stand once all is written, in the order of files and lines. */
  public List<Stretch> stretches() {
    Map<TextFile, List<TextEdit>> byFile = new TreeMap<>();
    edits.forEach(edit -> byFile.computeIfAbsent(edit.file(), f -> new ArrayList<>()).add(edit));
    List<Stretch> all = new ArrayList<>();
    byFile.forEach((file, its) -> all.addAll(Stretch.of(file, its)));
    files.forEach((path, text) -> all.add(Stretch.of(path, text)));
    return all.stream().sorted().toList();
  }
}

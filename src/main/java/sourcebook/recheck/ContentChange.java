package sourcebook.recheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcebook.edit.TextEdit;

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

  static ContentChange nothing() {
    return new ContentChange(List.of(), Map.of());
  }

  public boolean isNothing() {
    return edits.isEmpty() && files.isEmpty();
  }

  /** Both changes; no file may be written as a whole by both. */
  ContentChange and(ContentChange other) {
    List<TextEdit> allEdits = new ArrayList<>(edits);
    allEdits.addAll(other.edits);
    Map<String, String> allFiles = new LinkedHashMap<>(files);
    allFiles.putAll(other.files);
    return new ContentChange(allEdits, allFiles);
  }
}

package sourcebook.skeleton;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sourcebook.capture.Metadata;
import sourcebook.capture.Told;

/**
 * Where each part of a source’s record is from, what is unknown, and where the document differs.
 */
record SourceNotes(Metadata told, Optional<String> from) {

  /** Of two that differ, one is wrong; elsewhere, the most trusted place is believed. */
  private static final Set<String> CHOSEN_BY_EDITOR = Set.of("published", "language");

  List<String> all() {
    List<String> notes = new ArrayList<>();
    Map<String, Told<?>> parts = new LinkedHashMap<>();
    parts.put("title", told.title());
    parts.put("publisher", told.publisher());
    parts.put("authors", told.authors());
    parts.put("published", told.published());
    parts.put("url", told.address());
    parts.put("language", told.language());
    note(
        "From the document: ",
        parts.entrySet().stream()
            .flatMap(
                part ->
                    taken(part.getKey(), part.getValue()).stream()
                        .map(saying -> part.getKey() + " (" + saying.where() + ")"))
            .collect(Collectors.joining(", ")),
        notes);
    note(
        "It does not tell a machine, so look for it yourself: ",
        parts.entrySet().stream()
            .filter(part -> part.getValue().sayings().isEmpty())
            .map(part -> part.getKey())
            .collect(Collectors.joining(", ")),
        notes);
    parts.forEach(
        (name, part) -> {
          if (!CHOSEN_BY_EDITOR.contains(name)) {
            noteOthers(name, part, notes);
          }
        });
    told.address()
        .value()
        .filter(own -> from.isPresent() && !own.equals(from.get()))
        .ifPresent(
            own ->
                notes.add(
                    "It was read at " + from.get() + ", and gives another `url` as its own."));
    return notes;
  }

  private static Optional<? extends Told.Saying<?>> taken(String name, Told<?> part) {
    boolean left = CHOSEN_BY_EDITOR.contains(name) && !part.others().isEmpty();
    return left ? Optional.empty() : part.sayings().stream().findFirst();
  }

  private static String words(Object value) {
    return value instanceof List<?> several
        ? String.join(", ", several.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }

  private static void noteOthers(String name, Told<?> part, List<String> notes) {
    note(
        "For `" + name + "` it also says: ",
        part.others().stream()
            .map(other -> words(other.value()) + " (" + other.where() + ")")
            .collect(Collectors.joining(", ")),
        notes);
  }

  private static void note(String beginning, String rest, List<String> notes) {
    if (!rest.isEmpty()) {
      notes.add(beginning + rest + ".");
    }
  }
}

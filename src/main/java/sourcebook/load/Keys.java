package sourcebook.load;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;

/** The keys of one record: those it has, those it should have, and those it may not have. */
final class Keys {

  /** What an editor writes for what a document does not tell. */
  static final String UNKNOWN = "unknown";

  private final String what;
  private final Position position;
  private final Faults faults;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();

  /** The keys that are suggested in place of unknown ones, so that they are not missed as well. */
  private final Set<String> misspelt = new HashSet<>();

  private Keys(String what, Position position, Faults faults) {
    this.what = what;
    this.position = position;
    this.faults = faults;
  }

  /**
   * The keys of a record; none, and a fault, where there is no record.
   *
   * @param what the record in an editor's words, such as “claim”
   * @param known every key it may have, in the order of the documentation
   */
  static Keys of(Yaml yaml, String what, List<String> known, Faults faults) {
    Keys keys = new Keys(what, yaml.position(), faults);
    if (yaml instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach(entry -> keys.admit(entry, known));
      return keys;
    }
    new Values(faults)
        .misfit(
            yaml,
            "here should stand " + Article.with(what) + ", written as keys and values",
            "write `" + known.get(0) + ": …`, one key a line");
    return none(what, yaml.position());
  }

  /** Stands in for a record that is not there, which has already been said. */
  static Keys none(String what, Position position) {
    return new Keys(what, position, new Faults());
  }

  /** The place of the record's id where it has one, else of its first key. */
  Position position() {
    Yaml.Entry id = entries.get("id");
    return id == null ? position : id.value().position();
  }

  /** The place of a key, or the record's where it has no such key. */
  Position place(String key) {
    Yaml.Entry entry = entries.get(key);
    return entry == null ? position() : entry.key().position();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The place of the record's first key. */
  Position start() {
    return position;
  }

  /**
   * The value of a key that the record must have.
   *
   * @param filling what an editor is told where nothing stands behind the key
   */
  Optional<Yaml> required(String key, String filling) {
    return required(key, filling, "");
  }

  /** The value of a required key, unless it says {@code unknown}. */
  Optional<Yaml> known(String key, String filling) {
    return required(key, filling, ", or `" + key + ": " + UNKNOWN + "` where that is not known")
        .filter(yaml -> !(yaml instanceof Yaml.Scalar s && s.text().equals(UNKNOWN)));
  }

  private Optional<Yaml> required(String key, String filling, String otherwise) {
    if (!has(key) && !misspelt.contains(key)) {
      faults.add(
          LoadRules.KEYS_PRESENT
              .error(position, "this " + what + " has no `" + key + "`")
              .mend("add `" + key + ": …`" + otherwise));
    }
    return something(key, filling + otherwise);
  }

  /** The value of a key that the record may have. */
  Optional<Yaml> optional(String key, String filling) {
    return something(key, filling + ", or take the key out");
  }

  /** The value of a key, if it has one; a key with nothing behind it is a fault. */
  private Optional<Yaml> something(String key, String mend) {
    Optional<Yaml.Entry> entry = Optional.ofNullable(entries.get(key));
    Optional<Yaml.Entry> empty = entry.filter(e -> Values.isNothing(e.value()));
    empty.ifPresent(
        e ->
            faults.add(
                LoadRules.KEYS_PRESENT
                    .error(e.key().position(), "nothing stands behind `" + key + "`")
                    .mend(mend)));
    return empty.isPresent() ? Optional.empty() : entry.map(Yaml.Entry::value);
  }

  private void admit(Yaml.Entry entry, List<String> known) {
    String key = entry.key().text();
    if (!known.contains(key)) {
      faults.add(unknownKey(entry.key(), known));
      return;
    }
    Yaml.Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      faults.add(
          LoadRules.KEYS_UNIQUE
              .error(entry.key().position(), "this " + what + " has `" + key + "` twice")
              .mend("keep one of the two")
              .see(first.key().position(), "`" + key + "` first stands here"));
    }
  }

  private Diagnostic unknownKey(Yaml.Scalar key, List<String> known) {
    return LoadRules.KEYS_KNOWN
        .error(key.position(), Article.with(what) + " has no key `" + key.text() + "`")
        .mend(otherKey(key.text(), known));
  }

  private String otherKey(String key, List<String> known) {
    if (key.matches("\\d.*")) {
      return "put several numbers in brackets, as in `at: [9, 12]`";
    }
    Suggestion.nearest(key, known.stream()).ifPresent(misspelt::add);
    String suggestion = Suggestion.didYouMean(key, known.stream());
    return suggestion.isEmpty() ? Article.with(what) + " may have " + quoted(known) : suggestion;
  }

  /** The words in backticks, joined by commas. */
  static String quoted(List<String> words) {
    return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
  }
}

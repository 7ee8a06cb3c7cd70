package sourcebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Prose;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;

/**
 * One record of a YAML file, asked key by key. Every answer is usable: what is missing or of the
 * wrong form is among the faults and answered by something empty.
 */
final class Fields {

  /** What an editor writes for what a document does not tell. */
  private static final String UNKNOWN = "unknown";

  private final String what;
  private final Position position;
  private final Faults faults;
  private final Values values;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();

  private Fields(String what, Position position, Faults faults) {
    this.what = what;
    this.position = position;
    this.faults = faults;
    this.values = new Values(faults);
  }

  /**
   * @param what the record in an editor's words, such as “claim”
   * @param keys every key it may have, in the order of the documentation
   */
  static Fields of(Yaml yaml, String what, List<String> keys, Faults faults) {
    Fields fields = new Fields(what, yaml.position(), faults);
    if (yaml instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach(entry -> fields.admit(entry, keys));
      return fields;
    }
    fields.values.misfit(
        yaml,
        "here should stand " + Article.with(what) + ", written as keys and values",
        "write `" + keys.get(0) + ": …`, one key a line");
    return nothing(what, yaml.position());
  }

  /** Stands in for a record that is not there, which has already been said. */
  private static Fields nothing(String what, Position position) {
    return new Fields(what, position, new Faults());
  }

  /** The records of a list. */
  static List<Fields> list(Yaml yaml, String what, List<String> keys, Faults faults) {
    if (yaml instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().map(item -> of(item, what, keys, faults)).toList();
    }
    new Values(faults)
        .misfit(
            yaml,
            "here should stand a list, each " + what + " behind a hyphen",
            "begin each " + what + " with `- " + keys.get(0) + ": …`");
    return List.of();
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

  String text(String key) {
    return located(key).value();
  }

  Located<String> located(String key) {
    return required(key).flatMap(values::text).orElse(new Located<>("", position));
  }

  Optional<Located<String>> optionalLocated(String key) {
    return optional(key).flatMap(values::text);
  }

  Optional<String> optionalText(String key) {
    return optionalLocated(key).map(Located::value);
  }

  /** A text of at most so many characters. */
  String shortText(String key, int longest) {
    Located<String> text = located(key);
    int length = text.value().codePointCount(0, text.value().length());
    if (length > longest) {
      misfit(
          text.position(),
          "`" + key + "` has " + length + " characters, and " + longest + " is the most",
          "shorten it");
    }
    return text.value();
  }

  /** A required key that may say {@code unknown}. */
  Optional<String> knownText(String key) {
    return known(key).flatMap(values::text).map(Located::value);
  }

  /** A required list of texts that may say {@code unknown}, which is an empty list. */
  List<String> knownTexts(String key) {
    return known(key).map(yaml -> values.texts(yaml, key)).orElse(List.of());
  }

  List<String> optionalTexts(String key) {
    return optional(key).map(yaml -> values.texts(yaml, key)).orElse(List.of());
  }

  WrittenDate date(String key) {
    return required(key).flatMap(values::date).orElse(WrittenDate.read("", position));
  }

  Optional<WrittenDate> optionalDate(String key) {
    return optional(key).flatMap(values::date);
  }

  /** A required date that may say {@code unknown}. */
  Optional<WrittenDate> knownDate(String key) {
    return known(key).flatMap(values::date);
  }

  /** The paragraphs behind a key, as written; nothing where the key is missing. */
  Locator locator(String key) {
    Located<String> numbers =
        optional(key).map(values::numbers).orElse(new Located<>("", position));
    return Locator.read(numbers.value(), numbers.position());
  }

  /** A whole number greater than zero. */
  Optional<Integer> optionalCount(String key) {
    Optional<Located<String>> written = optional(key).map(values::numbers);
    boolean wrong = written.filter(number -> !number.value().matches("[1-9]\\d{0,6}")).isPresent();
    if (wrong) {
      misfit(
          written.orElseThrow().position(),
          "`" + key + "` takes a number",
          "count them: `" + key + ": 39`");
      return Optional.empty();
    }
    return written.map(number -> Integer.valueOf(number.value()));
  }

  /** A language tag (BCP 47), such as {@code en} or {@code fa-AF}. */
  Located<String> languageTag(String key) {
    Located<String> tag = located(key);
    boolean wellFormed =
        tag.value().matches("[A-Za-z]{2,3}(-.*)?")
            && Locale.forLanguageTag(tag.value()).toLanguageTag().equalsIgnoreCase(tag.value());
    if (!tag.value().isEmpty() && !wellFormed) {
      misfit(
          tag.position(),
          "`" + tag.value() + "` is not a language tag",
          "write a tag such as `en`, `ru` or `fa-AF` (BCP 47)");
    }
    return tag;
  }

  Located<String> webAddress(String key) {
    Located<String> address = located(key);
    refuseUnlessWeb(Optional.of(address));
    return address;
  }

  Optional<Located<String>> optionalWebAddress(String key) {
    return refuseUnlessWeb(optional(key).flatMap(values::text));
  }

  /** A required address that may say {@code unknown}. */
  Optional<Located<String>> knownWebAddress(String key) {
    return refuseUnlessWeb(known(key).flatMap(values::text));
  }

  /** One word of a fixed choice; the first one where it is missing or misspelt. */
  <E extends Enum<E>> E choice(String key, E[] choices) {
    Located<String> written = located(key);
    Optional<E> chosen =
        Stream.of(choices).filter(choice -> word(choice).equals(written.value())).findFirst();
    if (chosen.isEmpty() && !written.value().isEmpty()) {
      faults.add(noSuchChoice(key, written, Stream.of(choices).map(Fields::word).toList()));
    }
    return chosen.orElse(choices[0]);
  }

  /** The record's own id; empty where it has none that could be one. */
  <I> Optional<I> id(Function<String, I> make) {
    return required("id").flatMap(values::id).map(id -> make.apply(id.value()));
  }

  <I> Optional<Located<I>> reference(String key, Function<String, I> make) {
    return required(key).flatMap(yaml -> values.reference(yaml, make));
  }

  <I> Optional<Located<I>> optionalReference(String key, Function<String, I> make) {
    return optional(key).flatMap(yaml -> values.reference(yaml, make));
  }

  <I> List<Located<I>> references(String key, Function<String, I> make) {
    return required(key).map(yaml -> values.references(yaml, key, make)).orElse(List.of());
  }

  <I> List<Located<I>> optionalReferences(String key, Function<String, I> make) {
    return optional(key).map(yaml -> values.references(yaml, key, make)).orElse(List.of());
  }

  Prose prose(String key) {
    return required(key).map(values::prose).orElse(new Prose(List.of()));
  }

  Optional<Prose> optionalProse(String key) {
    return optional(key).map(values::prose);
  }

  /** A required record within this one. */
  Fields record(String key, String name, List<String> keys) {
    return required(key).map(yaml -> of(yaml, name, keys, faults)).orElse(nothing(name, position));
  }

  Optional<Fields> optionalRecord(String key, String name, List<String> keys) {
    return optional(key).map(yaml -> of(yaml, name, keys, faults));
  }

  /** A list of records within this one; an absent key is an empty list. */
  List<Fields> records(String key, String name, List<String> keys) {
    return optional(key).map(yaml -> list(yaml, name, keys, faults)).orElse(List.of());
  }

  /** Says that a value of this record is not of the form its key takes. */
  void misfit(Position place, String message, String mend) {
    values.misfit(place, message, mend);
  }

  private void admit(Yaml.Entry entry, List<String> keys) {
    String key = entry.key().text();
    if (!keys.contains(key)) {
      faults.add(unknownKey(entry.key(), keys));
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

  private Optional<Yaml> required(String key) {
    return required(key, "");
  }

  /** The value of a required key, unless it says {@code unknown}. */
  private Optional<Yaml> known(String key) {
    return required(key, ", or `" + key + ": " + UNKNOWN + "` where that is not known")
        .filter(yaml -> !(yaml instanceof Yaml.Scalar s && s.text().equals(UNKNOWN)));
  }

  private Optional<Yaml> required(String key, String otherwise) {
    if (!has(key)) {
      faults.add(
          LoadRules.KEYS_PRESENT
              .error(position, "this " + what + " has no `" + key + "`")
              .mend("add `" + key + ": …`" + otherwise));
    }
    return something(key, "give it a value" + otherwise);
  }

  private Optional<Yaml> optional(String key) {
    return something(key, "give it a value, or take the key out");
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

  private Optional<Located<String>> refuseUnlessWeb(Optional<Located<String>> written) {
    written
        .filter(address -> !address.value().isEmpty() && !WebAddress.isOne(address.value()))
        .ifPresent(
            address ->
                faults.add(
                    LoadRules.ADDRESSES
                        .error(address.position(), "this is not the address of a web page")
                        .mend(WebAddress.mend(address.value()))));
    return written;
  }

  private Diagnostic unknownKey(Yaml.Scalar key, List<String> keys) {
    String suggestion = Suggestion.didYouMean(key.text(), keys.stream());
    String all = Article.with(what) + " may have " + quoted(keys);
    String mend =
        key.text().matches("\\d.*")
            ? "put several numbers in brackets, as in `at: [9, 12]`"
            : suggestion.isEmpty() ? all : suggestion;
    return LoadRules.KEYS_KNOWN
        .error(key.position(), Article.with(what) + " has no key `" + key.text() + "`")
        .mend(mend);
  }

  private static Diagnostic noSuchChoice(String key, Located<String> wrong, List<String> words) {
    String suggestion = Suggestion.didYouMean(wrong.value(), words.stream());
    String all = "choose one of " + quoted(words);
    return LoadRules.VALUES_FIT
        .error(wrong.position(), "`" + key + "` cannot be `" + wrong.value() + "`")
        .mend(suggestion.isEmpty() ? all : suggestion);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String quoted(List<String> words) {
    return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
  }
}

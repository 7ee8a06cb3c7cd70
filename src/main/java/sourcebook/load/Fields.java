package sourcebook.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Prose;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;

/**
 * One record of a YAML file, asked key by key. Every answer is usable: what is missing or of the
 * wrong form is among the faults and answered by something empty.
 */
final class Fields {

  private final Keys keys;
  private final Faults faults;
  private final Values values;

  private Fields(Keys keys, Faults faults) {
    this.keys = keys;
    this.faults = faults;
    this.values = new Values(faults);
  }

  /**
   * @param what the record in an editor's words, such as “claim”
   * @param known every key it may have, in the order of the documentation
   */
  static Fields of(Yaml yaml, String what, List<String> known, Faults faults) {
    return new Fields(Keys.of(yaml, what, known, faults), faults);
  }

  Position position() {
    return keys.position();
  }

  /** The place of a key, or the record's where it has no such key. */
  Position place(String key) {
    return keys.place(key);
  }

  boolean has(String key) {
    return keys.has(key);
  }

  /** The records of a list. */
  static List<Fields> list(Yaml yaml, String what, List<String> known, Faults faults) {
    if (yaml instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().map(item -> of(item, what, known, faults)).toList();
    }
    new Values(faults)
        .misfit(
            yaml,
            "here should stand a list, each " + what + " behind a hyphen",
            "begin each " + what + " with `- " + known.get(0) + ": …`");
    return List.of();
  }

  String text(String key) {
    return located(key).value();
  }

  Located<String> located(String key) {
    return keys.required(key).flatMap(values::text).orElse(new Located<>("", keys.start()));
  }

  Optional<Located<String>> optionalLocated(String key) {
    return keys.optional(key).flatMap(values::text);
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
    return keys.known(key).flatMap(values::text).map(Located::value);
  }

  /** A required list of texts that may say {@code unknown}, which is an empty list. */
  List<String> knownTexts(String key) {
    return keys.known(key).map(yaml -> values.texts(yaml, key)).orElse(List.of());
  }

  List<String> optionalTexts(String key) {
    return keys.optional(key).map(yaml -> values.texts(yaml, key)).orElse(List.of());
  }

  WrittenDate date(String key) {
    return keys.required(key).flatMap(values::date).orElse(WrittenDate.read("", keys.start()));
  }

  Optional<WrittenDate> optionalDate(String key) {
    return keys.optional(key).flatMap(values::date);
  }

  /** A required date that may say {@code unknown}. */
  Optional<WrittenDate> knownDate(String key) {
    return keys.known(key).flatMap(values::date);
  }

  /** The paragraphs behind a key, as written; nothing where the key is missing. */
  Locator locator(String key) {
    Located<String> numbers =
        keys.optional(key).map(values::numbers).orElse(new Located<>("", keys.start()));
    return Locator.read(numbers.value(), numbers.position());
  }

  /** A whole number greater than zero. */
  int count(String key) {
    Located<String> written =
        keys.required(key).map(values::numbers).orElse(new Located<>("1", keys.start()));
    if (!written.value().matches("[1-9]\\d{0,6}")) {
      misfit(written.position(), "`" + key + "` takes one number", "write it as `" + key + ": 39`");
      return 1;
    }
    return Integer.parseInt(written.value());
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
    return refuseUnlessWeb(keys.optional(key).flatMap(values::text));
  }

  /** A required address that may say {@code unknown}. */
  Optional<Located<String>> knownWebAddress(String key) {
    return refuseUnlessWeb(keys.known(key).flatMap(values::text));
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
    return keys.required("id").flatMap(values::id).map(id -> make.apply(id.value()));
  }

  <I> Optional<Located<I>> reference(String key, Function<String, I> make) {
    return keys.required(key).flatMap(yaml -> values.reference(yaml, make));
  }

  <I> Optional<Located<I>> optionalReference(String key, Function<String, I> make) {
    return keys.optional(key).flatMap(yaml -> values.reference(yaml, make));
  }

  <I> List<Located<I>> references(String key, Function<String, I> make) {
    return keys.required(key).map(yaml -> values.references(yaml, key, make)).orElse(List.of());
  }

  <I> List<Located<I>> optionalReferences(String key, Function<String, I> make) {
    return keys.optional(key).map(yaml -> values.references(yaml, key, make)).orElse(List.of());
  }

  Prose prose(String key) {
    return keys.required(key).map(values::prose).orElse(new Prose(List.of()));
  }

  Optional<Prose> optionalProse(String key) {
    return keys.optional(key).map(values::prose);
  }

  /** A required record within this one. */
  Fields record(String key, String name, List<String> known) {
    return keys.required(key)
        .map(yaml -> of(yaml, name, known, faults))
        .orElse(new Fields(Keys.none(name, keys.start()), new Faults()));
  }

  Optional<Fields> optionalRecord(String key, String name, List<String> known) {
    return keys.optional(key).map(yaml -> of(yaml, name, known, faults));
  }

  /** A list of records within this one; an absent key is an empty list. */
  List<Fields> records(String key, String name, List<String> known) {
    return keys.optional(key).map(yaml -> list(yaml, name, known, faults)).orElse(List.of());
  }

  /** Says that a value of this record is not of the form its key takes. */
  void misfit(Position place, String message, String mend) {
    values.misfit(place, message, mend);
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

  private static Diagnostic noSuchChoice(String key, Located<String> wrong, List<String> words) {
    String suggestion = Suggestion.didYouMean(wrong.value(), words.stream());
    String all = "choose one of " + Keys.quoted(words);
    return LoadRules.VALUES_FIT
        .error(wrong.position(), "`" + key + "` cannot be `" + wrong.value() + "`")
        .mend(suggestion.isEmpty() ? all : suggestion);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

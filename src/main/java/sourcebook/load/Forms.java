package sourcebook.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Prose;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Suggestion;
import sourcebook.format.Layout;

/** Every form that values take. */
final class Forms {

  private static final Layout BARE = new Layout.Text(Layout.Marks.FEW);

  private Forms() {}

  static Form<Located<String>> located() {
    return new Form<>(
        FormSchemas.TEXT,
        Layout.PLAIN,
        (yaml, key, values) -> values.text(yaml),
        place -> new Located<>("", place));
  }

  /** A text that is taken over letter by letter. */
  static Form<Located<String>> quotation() {
    return located().laidOut(new Layout.Text(Layout.Marks.ALL));
  }

  static Form<String> text() {
    return located().as(Located::value);
  }

  /** A text of at most so many characters. */
  static Form<String> shortText(int longest) {
    return located()
        .checked((text, key, values) -> refuseLonger(text, longest, key, values))
        .as(Located::value)
        .looking(FormSchemas.shortText(longest));
  }

  static Form<List<String>> texts() {
    return new Form<>(
        FormSchemas.listOnce(FormSchemas.TEXT, 0),
        Layout.PLAIN,
        (yaml, key, values) -> Optional.of(values.texts(yaml, key)),
        place -> List.of());
  }

  static Form<WrittenDate> date() {
    return new Form<>(
        FormSchemas.DATE,
        BARE,
        (yaml, key, values) -> values.date(yaml),
        place -> WrittenDate.read("", place));
  }

  /** Paragraphs as written, which need not be any. */
  static Form<Locator> paragraphs() {
    return new Form<>(
            FormSchemas.PARAGRAPHS,
            BARE,
            (yaml, key, values) -> Optional.of(values.numbersOnce(yaml, key)),
            place -> new Located<>("", place))
        .as(numbers -> Locator.read(numbers.value(), numbers.position()));
  }

  /** A whole number greater than zero. */
  static Form<Integer> count() {
    return new Form<>(
            FormSchemas.COUNT,
            BARE,
            (yaml, key, values) -> Optional.of(values.numbers(yaml)),
            place -> new Located<>("1", place))
        .checked(Forms::refuseUnlessCount)
        .as(number -> isCount(number) ? Integer.parseInt(number.value()) : 1);
  }

  /** A language tag (BCP 47), such as {@code en} or {@code fa-AF}. */
  static Form<Located<String>> languageTag() {
    return located().checked(Forms::refuseUnlessTag).looking(FormSchemas.LANGUAGE_TAG);
  }

  static Form<Located<String>> webAddress() {
    return quotation().checked(Forms::refuseUnlessWeb).looking(FormSchemas.WEB_ADDRESS);
  }

  /** One word of a fixed choice; the first one where it is missing or misspelt. */
  static <E extends Enum<E>> Form<E> choice(E[] choices) {
    return located()
        .checked((word, key, values) -> refuseOther(word, choices, key, values))
        .as(word -> chosen(word, choices).orElse(choices[0]))
        .looking(FormSchemas.choice(choices))
        .filledIn(choose(choices));
  }

  /** A record’s own id; empty where it has none that could be one. */
  static <I> Form<Optional<I>> id(Function<String, I> make) {
    return Forms.reference(make).as(id -> id.map(Located::value));
  }

  /** The id of something else; empty where it is none. */
  static <I> Form<Optional<Located<I>>> reference(Function<String, I> make) {
    return new Form<>(
        FormSchemas.ID,
        Layout.PLAIN,
        (yaml, key, values) -> Optional.of(values.reference(yaml, make)),
        place -> Optional.empty());
  }

  static <I> Form<List<Located<I>>> references(Function<String, I> make) {
    return new Form<>(
        FormSchemas.listOnce(FormSchemas.ID, 0),
        Layout.PLAIN,
        (yaml, key, values) -> Optional.of(values.references(yaml, key, make)),
        place -> List.of());
  }

  /** The same list with each item on a line of its own, as a short page of contents has them. */
  static <T> Form<List<T>> oneALine(Form<List<T>> list) {
    return list.laidOut(new Layout.Tall(list.layout()));
  }

  /** A record within another. */
  static Form<Fields> record(Shape shape) {
    return new Form<>(
        shape.schema(),
        shape.layout(),
        (yaml, key, values) -> Optional.of(Fields.of(yaml, shape, values.faults())),
        place -> Fields.none(shape, place));
  }

  /** A list of records. */
  static Form<List<Fields>> records(Shape shape) {
    return new Form<>(
        FormSchemas.list(shape.schema(), 0),
        new Layout.Tall(shape.layout()),
        (yaml, key, values) -> Optional.of(Fields.list(yaml, shape, values.faults())),
        place -> List.of());
  }

  static Form<Prose> prose() {
    return new Form<>(
        FormSchemas.TEXT,
        Layout.PLAIN,
        (yaml, key, values) -> Optional.of(values.prose(yaml)),
        place -> new Prose(List.of()));
  }

  private static void refuseLonger(Located<String> text, int longest, String key, Values values) {
    int length = text.value().codePointCount(0, text.value().length());
    if (length > longest) {
      values.misfit(
          text.position(),
          "`" + key + "` has " + length + " characters, and " + longest + " is the most",
          "shorten it");
    }
  }

  private static void refuseUnlessCount(Located<String> number, String key, Values values) {
    if (!isCount(number)) {
      values.misfit(
          number.position(), "`" + key + "` takes one number", "write it as `" + key + ": 39`");
    }
  }

  private static boolean isCount(Located<String> number) {
    return number.value().matches("[1-9]\\d{0,6}");
  }

  private static void refuseUnlessTag(Located<String> tag, String key, Values values) {
    boolean wellFormed =
        tag.value().matches("[A-Za-z]{2,3}(-.*)?")
            && Locale.forLanguageTag(tag.value()).toLanguageTag().equalsIgnoreCase(tag.value());
    if (!wellFormed) {
      values.misfit(
          tag.position(),
          "`" + tag.value() + "` is not a language tag",
          "write a tag such as `en`, `ru` or `fa-AF` (BCP 47)");
    }
  }

  private static void refuseUnlessWeb(Located<String> address, String key, Values values) {
    if (!WebAddress.isOne(address.value())) {
      values
          .faults()
          .add(
              LoadRules.ADDRESSES
                  .error(address.position(), "this is not the address of a web page")
                  .mend(WebAddress.mend(address.value())));
    }
  }

  private static <E extends Enum<E>> void refuseOther(
      Located<String> written, E[] choices, String key, Values values) {
    if (chosen(written, choices).isEmpty()) {
      String suggestion =
          Suggestion.didYouMean(written.value(), Stream.of(choices).map(Choice::word));
      values.misfit(
          written.position(),
          "`" + key + "` cannot be `" + written.value() + "`",
          suggestion.isEmpty() ? choose(choices) : suggestion);
    }
  }

  private static String choose(Enum<?>[] choices) {
    return "choose one of " + Keys.quoted(Stream.of(choices).map(Choice::word).toList());
  }

  private static <E extends Enum<E>> Optional<E> chosen(Located<String> written, E[] choices) {
    return Stream.of(choices)
        .filter(choice -> Choice.word(choice).equals(written.value()))
        .findFirst();
  }
}

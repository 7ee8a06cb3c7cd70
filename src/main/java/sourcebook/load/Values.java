package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Id;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Prose;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Position;
import sourcebook.format.TrapWords;
import sourcebook.markdown.MarkdownReader;

/** Takes YAML values for what their key wants them to be, or says why they are not. */
final class Values {

  private final Faults faults;

  Values(Faults faults) {
    this.faults = faults;
  }

  /** Where what is wrong is kept. */
  Faults faults() {
    return faults;
  }

  Optional<Located<String>> text(Yaml yaml) {
    if (!(yaml instanceof Yaml.Scalar scalar)) {
      misfit(yaml, "here should stand text", "write one value, not a list or a mapping");
      return Optional.empty();
    }
    if (scalar.plain() && TrapWords.isOne(scalar.text())) {
      faults.add(
          LoadRules.WORDS_QUOTED
              .error(scalar.position(), "`" + scalar.text() + "` is not text to every YAML tool")
              .mend("write it in quotation marks: \"" + scalar.text() + "\""));
    }
    return Optional.of(new Located<>(scalar.text().strip(), scalar.position()));
  }

  List<String> texts(Yaml yaml, String key) {
    return new Once(key, faults)
        .of(items(yaml, key).flatMap(item -> text(item).stream())).stream()
            .map(Located::value)
            .toList();
  }

  Optional<WrittenDate> date(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return Optional.of(WrittenDate.read(scalar.text().strip(), scalar.position()));
    }
    misfit(yaml, "here should stand a date", "write it as 2025-04-17, 2025-04 or 2025");
    return Optional.empty();
  }

  /**
   * A number, a range or a list of them, as one text with commas; the place is that of the first
   * which is none.
   */
  Located<String> numbers(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return new Located<>(scalar.text().strip(), scalar.position());
    }
    if (yaml instanceof Yaml.Sequence sequence) {
      List<Located<String>> items = sequence.items().stream().map(this::numbers).toList();
      Position place =
          items.stream()
              .filter(item -> Locator.read(item.value(), item.position()).paragraphs().isEmpty())
              .map(Located::position)
              .findFirst()
              .orElse(sequence.position());
      return new Located<>(
          items.stream().map(Located::value).collect(Collectors.joining(", ")), place);
    }
    return new Located<>("a mapping", yaml.position());
  }

  /** The same, where no number may be named again. */
  Located<String> numbersOnce(Yaml yaml, String key) {
    Stream<Yaml> runs =
        yaml instanceof Yaml.Sequence sequence ? sequence.items().stream() : Stream.of(yaml);
    new Once(key, faults).refuseAgain(runs.map(this::numbers).toList());
    return numbers(yaml);
  }

  Optional<Located<String>> id(Yaml yaml) {
    return text(yaml).filter(this::isId);
  }

  <I> Optional<Located<I>> reference(Yaml yaml, Function<String, I> make) {
    return id(yaml).map(id -> new Located<>(make.apply(id.value()), id.position()));
  }

  <I> List<Located<I>> references(Yaml yaml, String key, Function<String, I> make) {
    return new Once(key, faults)
        .of(items(yaml, key).flatMap(item -> reference(item, make).stream()));
  }

  Prose prose(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return faults.keep(MarkdownReader.read(scalar.text(), scalar.places()));
    }
    misfit(yaml, "here should stand a sentence", "write one value, not a list or a mapping");
    return new Prose(List.of());
  }

  /** Says that a value is not of the form its key takes, unless it was already refused. */
  void misfit(Yaml yaml, String message, String mend) {
    if (!(yaml instanceof Yaml.Refused)) {
      misfit(yaml.position(), message, mend);
    }
  }

  void misfit(Position place, String message, String mend) {
    faults.add(LoadRules.VALUES_FIT.error(place, message).mend(mend));
  }

  private Stream<Yaml> items(Yaml yaml, String key) {
    if (yaml instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().filter(this::isSomething);
    }
    misfit(yaml, "`" + key + "` takes a list", "write it in brackets: `" + key + ": […]`");
    return Stream.of(yaml).filter(Values::isWord);
  }

  /** One item without its brackets is known for what it is, and so is not missed elsewhere. */
  private static boolean isWord(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar && Id.isWellFormed(scalar.text().strip());
  }

  private boolean isSomething(Yaml item) {
    if (isNothing(item)) {
      misfit(item, "this item of the list is empty", "give it a value, or take it out");
      return false;
    }
    return true;
  }

  static boolean isNothing(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar && scalar.isNothing();
  }

  private boolean isId(Located<String> written) {
    if (Id.isWellFormed(written.value())) {
      return true;
    }
    faults.add(
        LoadRules.IDS
            .error(written.position(), "`" + written.value() + "` cannot be an id")
            .mend(IdAdvice.on(written.value())));
    return false;
  }
}

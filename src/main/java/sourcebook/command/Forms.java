package sourcebook.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import sourcebook.diagnostic.Listed;

/** The forms of a report, by the names that people write. */
final class Forms {

  private Forms() {}

  /**
   * The form of this name, in capitals or not.
   *
   * @throws TypeConversionException if there is none, with the names of all
   */
  static <E extends Enum<E>> E named(String name, E[] forms) {
    return Stream.of(forms)
        .filter(form -> form.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no form `" + name + "`; choose " + Listed.or(names(forms))));
  }

  /** The names as people write them. */
  static List<String> names(Enum<?>[] forms) {
    return Stream.of(forms).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();
  }
}

package sourcebook.cite;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote something. */
sealed interface Author {

  /** The name as one says it. */
  String inFull();

  /** What stands for the name in a text. */
  String inShort();

  /**
   * A person.
   *
   * @param particle {@code van der}, {@code de}; empty for most
   * @param suffix {@code Jr.}, {@code III}; empty for most
   */
  record Person(String given, String particle, String family, String suffix) implements Author {

    @Override
    public String inFull() {
      return spaced(given, particle, family, suffix);
    }

    @Override
    public String inShort() {
      return spaced(particle, family);
    }
  }

  /** An organisation, or somebody with one name. */
  record Named(String inFull) implements Author {

    @Override
    public String inShort() {
      return inFull;
    }
  }

  /** What there is of some words, with spaces between. */
  static String spaced(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }
}

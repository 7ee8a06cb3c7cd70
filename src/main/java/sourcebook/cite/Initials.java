package sourcebook.cite;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a style writes given names. */
enum Initials {
  /** {@code Jean-Paul O.}: as they are known. */
  FULL("", "", ""),
  /** {@code Jean-Paul}, and {@code AB} for {@code A. B.}: as they are known, without full stops. */
  STOPLESS("", "", ""),
  /** {@code J.-P. O.}. */
  SPACED(".", " ", "-"),
  /** {@code J.-P.O.}. */
  CLOSE(".", "", "-"),
  /** {@code J-PO}. */
  BARE("", "", "-");

  private final String stop;
  private final String between;
  private final String hyphen;

  Initials(String stop, String between, String hyphen) {
    this.stop = stop;
    this.between = between;
    this.hyphen = hyphen;
  }

  /** Given names in this way. Scripts without capitals have no initials. */
  String of(String given) {
    if (this == STOPLESS) {
      return given.replaceAll("(?<=\\b\\p{Lu})\\. ?(?=\\p{Lu}\\.|$)", "").replace(".", "");
    }
    if (this == FULL || given.codePoints().noneMatch(Character::isUpperCase)) {
      return given;
    }
    return Arrays.stream(given.split("[\\s.]+"))
        .map(
            name ->
                Arrays.stream(name.split("-"))
                    .filter(part -> !part.isEmpty())
                    .map(part -> Character.toString(part.codePointAt(0)) + stop)
                    .collect(Collectors.joining(hyphen)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** {@code Jr.} or, where full stops are left out, {@code Jr}. */
  String ofSuffix(String suffix) {
    return this == STOPLESS || this == BARE ? suffix.replace(".", "") : suffix;
  }
}

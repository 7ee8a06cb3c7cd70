package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An EDTF interval, {@code start/end}; an end written {@code ..} is open and an empty one unknown
 * (level 1, “Extended interval”). At least one end is a date, and the start is not after the end.
 */
public record EdtfInterval(LocalDate earliest, LocalDate latest, String inWords, boolean isDoubtful)
    implements Edtf {

  static Optional<Edtf> parse(String written) {
    int slash = written.indexOf('/');
    if (slash < 0 || slash != written.lastIndexOf('/')) {
      return Optional.empty();
    }
    String first = written.substring(0, slash);
    String second = written.substring(slash + 1);
    if (isOpen(first)) {
      return EdtfDate.parse(second)
          .map(
              end ->
                  new EdtfInterval(
                      LocalDate.MIN, end.latest(), "until " + end.inWords(), end.isDoubtful()));
    }
    return EdtfDate.parse(first).flatMap(start -> from(start, second));
  }

  private static Optional<Edtf> from(Edtf start, String second) {
    if (isOpen(second)) {
      return Optional.of(
          new EdtfInterval(
              start.earliest(), LocalDate.MAX, "since " + start.inWords(), start.isDoubtful()));
    }
    return EdtfDate.parse(second)
        .filter(end -> !end.latest().isBefore(start.earliest()))
        .map(end -> between(start, end));
  }

  private static EdtfInterval between(Edtf start, Edtf end) {
    String words = start.inWords() + " to " + end.inWords();
    return new EdtfInterval(
        start.earliest(), end.latest(), words, start.isDoubtful() || end.isDoubtful());
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }
}

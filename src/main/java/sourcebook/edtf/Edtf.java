package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A date or a span of dates, known as exactly as it was written. */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /** Reads an EDTF string of the supported levels; empty where it is not one. */
  static Optional<Edtf> parse(String written) {
    return EdtfInterval.parse(written).or(() -> EdtfDate.parse(written));
  }

  /** The first day it may mean; {@link LocalDate#MIN} for an open beginning. */
  LocalDate earliest();

  /** The last day it may mean; {@link LocalDate#MAX} for an open end. */
  LocalDate latest();

  /** The date as an English reader expects it, with its doubts: “about March 2024”. */
  String inWords();
}

package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A date or a span of dates, known as exactly as it was written. */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /**
   * What a date looks like, as a regular expression; what does not match is none, and what matches
   * may still be a day that the calendar does not have.
   */
  String PATTERN =
      "(\\d{4}|\\d{3}X|\\d{2}XX)(-\\d{2}){0,2}[?~%]?"
          + "(/(\\.\\.|(\\d{4}|\\d{3}X|\\d{2}XX)(-\\d{2}){0,2}[?~%]?)?)?"
          + "|(\\.\\.)?/(\\d{4}|\\d{3}X|\\d{2}XX)(-\\d{2}){0,2}[?~%]?";

  /** Reads an EDTF string of the supported levels; empty where it is not one. */
  static Optional<Edtf> parse(String written) {
    return EdtfInterval.parse(written).or(() -> EdtfDate.parse(written));
  }

  /** The first day it may mean; {@link LocalDate#MIN} for an open beginning. */
  LocalDate earliest();

  /** The last day it may mean; {@link LocalDate#MAX} for an open end. */
  LocalDate latest();

  /** Whether it, or an end of it, is qualified as uncertain or approximate. */
  boolean isDoubtful();

  /** Whether it is one day, and that day is certain. */
  default boolean isExact() {
    return earliest().equals(latest()) && !isDoubtful();
  }

  /** The date as an English reader expects it, with its doubts: “about March 2024”. */
  String inWords();
}

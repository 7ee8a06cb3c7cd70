package sourcebook.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Content;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;
import sourcebook.library.Library;

/**
 * The day that stands for an edition where a day must be told. No clock is asked. Where {@code
 * as_of} is a month, a year or a span, it is the first day in it on which all could be told that
 * the edition tells of that time.
 */
public final class EditionDay {

  private EditionDay() {}

  /** The day of a dossier; empty where its {@code as_of} cannot be read. */
  public static Optional<LocalDate> of(Library library) {
    Content content = library.content();
    return content.dossier().settings().asOf().edtf().map(asOf -> day(asOf, content));
  }

  private static LocalDate day(Edtf asOf, Content content) {
    LocalDate first = beginning(asOf);
    return told(content)
        .flatMap(date -> date.edtf().stream())
        .map(EditionDay::beginning)
        .filter(day -> !day.isBefore(first) && !day.isAfter(asOf.latest()))
        .max(Comparator.naturalOrder())
        .orElse(first);
  }

  /** The first day of a date; of one that is open there, the last. */
  public static LocalDate beginning(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
  }

  private static Stream<WrittenDate> told(Content content) {
    return Stream.of(
            content.claims().stream().map(claim -> claim.wording().date()),
            content.sources().stream().map(source -> source.publication().published()),
            content.sources().stream().map(source -> source.document().retrieved()),
            content.corrections().stream().map(correction -> Optional.of(correction.date())))
        .flatMap(dates -> dates)
        .flatMap(Optional::stream);
  }
}

package sourcebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Correction;
import sourcebook.content.Topic;
import sourcebook.content.WrittenDate;
import sourcebook.evidence.EditionDay;
import sourcebook.evidence.Ledger;
import sourcebook.evidence.Urn;
import sourcebook.library.Library;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;

/**
 * A claim or a correction as an entry of a feed.
 *
 * @param published when it first stood there (RFC 3339)
 * @param updated when it last changed in a way that readers should know of (RFC 3339)
 * @param isNew whether no earlier edition is remembered to have held it
 */
record FeedEntry(
    String id,
    String title,
    PagePath page,
    String published,
    String updated,
    boolean isNew,
    List<Topic> topics,
    String summary) {

  FeedEntry {
    topics = List.copyOf(topics);
  }

  /**
   * Claims are news in the edition in which they first stand, and again when a correction concerns
   * them.
   */
  static Stream<FeedEntry> claims(Library library) {
    String name = Ledger.name(library);
    LocalDate now = EditionDay.of(library).orElseThrow();
    return library.claims().map(claim -> of(claim, now, name, library));
  }

  /** Corrections, the last logged first. */
  static Stream<FeedEntry> corrections(Library library) {
    String name = Ledger.name(library);
    List<Correction> newestFirst = new ArrayList<>(library.content().corrections());
    Collections.reverse(newestFirst);
    return newestFirst.stream().map(correction -> of(correction, name, library));
  }

  /** The beginning of a day (RFC 3339). */
  static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String instant(Correction correction) {
    return instant(EditionDay.beginning(correction.date().edtf().orElseThrow()));
  }

  private static FeedEntry of(Claim claim, LocalDate now, String name, Library library) {
    Optional<LocalDate> remembered = Ledger.since(claim, library);
    String since = instant(remembered.orElse(now));
    String updated =
        Stream.concat(Stream.of(since), library.correctionsOf(claim.id()).map(FeedEntry::instant))
            .reduce(since, (one, other) -> one.compareTo(other) > 0 ? one : other);
    return new FeedEntry(
        Urn.of(name + " " + claim.id()),
        claim.text(),
        Paths.claim(claim.id()),
        since,
        updated,
        remembered.isEmpty(),
        claim.links().topics().stream()
            .flatMap(topic -> library.topic(topic.value()).stream())
            .toList(),
        summary(claim, library));
  }

  private static FeedEntry of(Correction correction, String name, Library library) {
    String date = instant(correction);
    return new FeedEntry(
        Urn.of(name + " " + Ledger.key(correction)),
        kind(correction) + subject(correction, library),
        Paths.corrected(correction),
        date,
        date,
        !library.published().corrections().contains(Ledger.key(correction)),
        List.of(),
        "Was: “" + correction.was().value() + "” Why: " + correction.why());
  }

  /** When, and on what evidence. */
  private static String summary(Claim claim, Library library) {
    Optional<String> date = claim.wording().date().map(WrittenDate::inWords);
    String sources =
        claim.citations().stream()
            .map(citation -> place(citation, library))
            .distinct()
            .collect(Collectors.joining("; "));
    return date.map(when -> when + ". ").orElse("") + "Sources: " + sources + ".";
  }

  private static String place(Citation citation, Library library) {
    String label =
        library
            .source(citation.source().value())
            .map(source -> source.title().label())
            .orElse(citation.source().value().value());
    return label + ", " + citation.locator().inWords();
  }

  private static String kind(Correction correction) {
    return switch (correction.kind()) {
      case REWORDED -> "Reworded: ";
      case EVIDENCE -> "Evidence corrected: ";
      case WITHDRAWN -> "Withdrawn: ";
    };
  }

  /** The claim's words as they are now; where it is gone, or for a page, what it was called. */
  private static String subject(Correction correction, Library library) {
    return correction
        .claim()
        .flatMap(library::claim)
        .map(Claim::text)
        .orElse(correction.subject().name());
  }
}

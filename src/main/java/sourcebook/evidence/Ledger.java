package sourcebook.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Publication;
import sourcebook.content.Published;
import sourcebook.content.Sentence;
import sourcebook.content.Settings;
import sourcebook.content.Source;
import sourcebook.content.WrittenDate;
import sourcebook.digest.Sha256;
import sourcebook.edtf.Edtf;
import sourcebook.library.Library;
import sourcebook.library.ProsePlace;

/**
 * Draws up what a dossier says now and on what evidence, to be compared with what it said before.
 */
public final class Ledger {

  /** The page that shows all accounts. */
  public static final String ACCOUNTS_PAGE = "disagreements";

  private static final int HASH_LENGTH = 16;

  private Ledger() {}

  /** What readers would be given if this dossier were published. */
  public static Published of(Library library) {
    Optional<LocalDate> now = EditionDay.of(library);
    Map<ClaimId, Published.PublishedClaim> claims = new LinkedHashMap<>();
    library
        .claims()
        .forEach(
            c ->
                claims.put(
                    c.id(),
                    new Published.PublishedClaim(
                        c.text(),
                        date(c),
                        evidence(c),
                        since(c, library).or(() -> now).map(LocalDate::toString).orElse(""))));
    Map<String, Map<String, Set<String>>> passages = new TreeMap<>();
    library
        .prose()
        .forEach(
            place -> {
              passages.computeIfAbsent(page(place), unused -> new TreeMap<>());
              place
                  .prose()
                  .sentences()
                  .forEach(s -> add(passages, page(place), s.text(), evidence(s)));
            });
    library
        .disagreements()
        .flatMap(disagreement -> disagreement.accounts().stream())
        .forEach(account -> add(passages, ACCOUNTS_PAGE, account.says(), evidence(account)));
    Set<String> corrections =
        library.content().corrections().stream().map(Ledger::key).collect(Collectors.toSet());
    Map<String, Integer> accounts = new TreeMap<>();
    library.disagreements().forEach(d -> accounts.put(d.id().value(), d.accounts().size()));
    Map<String, Map<String, String>> records = new TreeMap<>();
    library.sources().forEach(source -> records.put(source.id().value(), record(source)));
    return new Published(
        name(library), claims, passages, accounts, records, paragraphs(library), corrections);
  }

  /**
   * The dossier's own name among all feeds: made from what it was called when it was first
   * published, and kept whatever it is called and wherever it stands later (RFC 4287, section
   * 4.2.6).
   */
  public static String name(Library library) {
    Settings.Identity identity = library.content().dossier().settings().identity();
    return Optional.of(library.published().name())
        .filter(known -> !known.isEmpty())
        .orElseGet(() -> Urn.of(identity.title() + "\n" + identity.description()));
  }

  /**
   * The day of the edition in which a claim first stood, where one is remembered: a claim is no
   * news when the rest of the dossier is brought up to date.
   */
  public static Optional<LocalDate> since(Claim claim, Library library) {
    return Optional.ofNullable(library.published().claims().get(claim.id()))
        .flatMap(before -> Edtf.parse(before.since()))
        .map(Edtf::earliest);
  }

  /** Every paragraph that is cited, as its fingerprint knows it. */
  private static Map<String, Map<Integer, String>> paragraphs(Library library) {
    Map<String, Map<Integer, String>> paragraphs = new TreeMap<>();
    library
        .places()
        .flatMap(place -> CitedText.of(place).stream())
        .forEach(
            text ->
                text.paragraphs()
                    .forEach(
                        number ->
                            paragraphs
                                .computeIfAbsent(text.source().id().value(), id -> new TreeMap<>())
                                .put(number, text.fingerprint().paragraph(number).hash())));
    return paragraphs;
  }

  /** When a claim says it happened, as written; empty where it does not say. */
  public static String date(Claim claim) {
    return claim.wording().date().map(WrittenDate::written).orElse("");
  }

  /** What a source's bibliographic record tells, by key; what is unknown is left out. */
  public static Map<String, String> record(Source source) {
    Publication publication = source.publication();
    Map<String, String> told = new TreeMap<>();
    told.put("title", source.title().full());
    told.put("kind", Choice.word(publication.kind()));
    told.put("language", source.document().language().value());
    publication.publisher().ifPresent(publisher -> told.put("publisher", publisher));
    publication.published().ifPresent(date -> told.put("published", date.written()));
    publication.url().ifPresent(url -> told.put("url", url.value()));
    if (!publication.authors().isEmpty()) {
      told.put("authors", String.join("; ", publication.authors()));
    }
    return told;
  }

  /** What a claim rests on: each place with its speaker and upstream. */
  private static Set<String> evidence(Claim claim) {
    return sorted(claim.citations().stream().map(Ledger::key));
  }

  /** What a sentence rests on: claims and places. */
  private static Set<String> evidence(Sentence sentence) {
    return sorted(sentence.markers().flatMap(m -> m.targets().stream()).map(Ledger::key));
  }

  /** What an account rests on: claims and places. */
  private static Set<String> evidence(Account account) {
    return sorted(
        Stream.concat(
            account.claims().stream().map(claim -> claim.value().value()),
            account.citations().stream().map(Ledger::key)));
  }

  /** Whether readers have not been given this correction yet. */
  public static boolean isNew(Correction correction, Library library) {
    return !library.published().corrections().contains(key(correction));
  }

  /** A correction as the ledger knows it. */
  public static String key(Correction correction) {
    String words = correction.kind() + " " + correction.was().value() + " " + correction.why();
    return correction.date().written() + " " + correction.subject().name() + " " + hash(words);
  }

  /** The name under which a sentence's or account's words are kept. */
  public static String hash(String words) {
    return Sha256.of(words).substring(0, HASH_LENGTH);
  }

  /** The page on which prose stands, by its path without {@code .html}. */
  public static String page(ProsePlace place) {
    if (place instanceof ProsePlace.OfTopic of) {
      return "topics/" + of.topic().id();
    }
    if (place instanceof ProsePlace.OfSource of) {
      return "sources/" + of.source().id();
    }
    if (place instanceof ProsePlace.OfEntity of) {
      return "entities/" + of.entity().id();
    }
    if (place instanceof ProsePlace.OfClaim of) {
      return "claims/" + of.claim().id();
    }
    return place instanceof ProsePlace.OfHome ? "index" : ACCOUNTS_PAGE;
  }

  /** Where the same words stand on a page twice, they rest on what bears either out. */
  private static void add(
      Map<String, Map<String, Set<String>>> passages, String page, String words, Set<String> on) {
    passages
        .computeIfAbsent(page, unused -> new TreeMap<>())
        .computeIfAbsent(hash(words), unused -> new TreeSet<>())
        .addAll(on);
  }

  private static String key(Citation citation) {
    return citation.place()
        + citation.said().map(said -> " said " + said.value()).orElse("")
        + citation.via().map(via -> " via " + via.value()).orElse("")
        + citation.quote().map(quote -> " quoted").orElse("");
  }

  private static String key(Marker.Target target) {
    String place = target.locator().map(Locator::compact).map(at -> ":" + at).orElse("");
    return target.id().value() + place;
  }

  private static Set<String> sorted(Stream<String> keys) {
    return keys.collect(Collectors.toCollection(TreeSet::new));
  }
}

package sourcebook.evidence;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Marker;
import sourcebook.content.Sentence;
import sourcebook.content.SourceId;
import sourcebook.diagnostic.Position;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;

/**
 * Words that the dossier gives as a source's own: behind {@code quote}, or between quotation marks
 * in a claim, an account or a sentence.
 *
 * @param places where they must stand, in one of them at least; what is cited but is not there is
 *     left out
 */
public record QuotedWords(String words, List<CitedPlace> places, Position position) {

  /** As papers print them; within single ones, and before them, an apostrophe is none. */
  private static final Pattern MARKED =
      Pattern.compile(
          "“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|\"([^\"]+)\""
              + "|‘((?:[^‘’]|’(?=\\p{L}))+)’(?!\\p{L})"
              + "|(?<![\\p{L}\\p{N}])'((?:[^']|'(?=\\p{L}))+)'(?!\\p{L})");

  private static final String MARKS = "“„«»\"‘'";

  public QuotedWords {
    places = List.copyOf(places);
  }

  /** All quoted words of a dossier, in the order of claims, accounts and prose. */
  public static Stream<QuotedWords> in(Library library) {
    return Stream.of(
            library.claims().flatMap(claim -> ofClaim(claim, library)),
            library
                .disagreements()
                .flatMap(disagreement -> disagreement.accounts().stream())
                .flatMap(account -> ofAccount(account, library)),
            library
                .prose()
                .flatMap(place -> place.prose().sentences())
                .flatMap(sentence -> ofSentence(sentence, library)))
        .flatMap(words -> words);
  }

  /** The words that the dossier quotes from one source, or from one of several. */
  public static Stream<QuotedWords> from(SourceId source, Library library) {
    return in(library).filter(quoted -> quoted.isFrom(source));
  }

  /** Whether one of the places is in this source. */
  public boolean isFrom(SourceId source) {
    return places.stream().anyMatch(place -> place.source().id().equals(source));
  }

  /** Whether the words are known to stand in a place that is cited for them. */
  public boolean isProved() {
    return texts().stream().anyMatch(text -> text.has(words));
  }

  /**
   * Whether nothing is known against these words: they stand in a place that is cited for them, or
   * may stand in a source that has no fingerprint; where no cited paragraph is there at all, that
   * is what is wrong.
   */
  public boolean mayStand() {
    return mayStandUnseen()
        || texts().stream().allMatch(text -> text.paragraphs().isEmpty())
        || isProved();
  }

  /** Whether one of the places is in a source that has no fingerprint, which could have them. */
  public boolean mayStandUnseen() {
    return texts().size() < places.size();
  }

  /** The places, as far as fingerprints know them. */
  public List<CitedText> texts() {
    return places.stream().flatMap(place -> CitedText.of(place).stream()).toList();
  }

  /** What stands between quotation marks in a text. */
  public static Stream<String> marked(String text) {
    return !hasMarks(text)
        ? Stream.empty()
        : MARKED
            .matcher(text)
            .results()
            .map(
                words ->
                    IntStream.rangeClosed(1, words.groupCount())
                        .mapToObj(words::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
  }

  /** A text with all that stands between quotation marks taken out. */
  public static String without(String text) {
    return hasMarks(text) ? MARKED.matcher(text).replaceAll("“”") : text;
  }

  /** Most texts quote nothing, and are told sooner so than by a pattern. */
  private static boolean hasMarks(String text) {
    return text.chars().anyMatch(character -> MARKS.indexOf(character) >= 0);
  }

  private static Stream<QuotedWords> ofClaim(Claim claim, Library library) {
    List<CitedPlace> places = places(claim.citations().stream(), library);
    return Stream.concat(
        quotes(claim.citations().stream(), library),
        marked(claim.text(), places, claim.wording().text().position()));
  }

  private static Stream<QuotedWords> ofAccount(Account account, Library library) {
    List<CitedPlace> places = places(library.citationsOf(account), library);
    return Stream.concat(
        quotes(account.citations().stream(), library),
        marked(account.says(), places, account.position()));
  }

  private static Stream<QuotedWords> ofSentence(Sentence sentence, Library library) {
    List<CitedPlace> places =
        sentence
            .markers()
            .flatMap(marker -> marker.targets().stream())
            .flatMap(target -> places(target, library))
            .toList();
    return marked(sentence.text(), places, sentence.position());
  }

  private static Stream<CitedPlace> places(Marker.Target target, Library library) {
    return Stream.concat(
        library.claim(target).stream()
            .flatMap(claim -> places(claim.citations().stream(), library).stream()),
        library.places(target));
  }

  private static Stream<QuotedWords> quotes(Stream<Citation> citations, Library library) {
    return citations.flatMap(
        citation ->
            citation.quote().stream()
                .map(
                    quote ->
                        new QuotedWords(
                            quote.value(),
                            places(Stream.of(citation), library),
                            quote.position())));
  }

  private static List<CitedPlace> places(Stream<Citation> citations, Library library) {
    return citations.flatMap(citation -> library.place(citation).stream()).toList();
  }

  private static Stream<QuotedWords> marked(
      String text, List<CitedPlace> places, Position position) {
    return marked(text).map(words -> new QuotedWords(words, places, position));
  }
}

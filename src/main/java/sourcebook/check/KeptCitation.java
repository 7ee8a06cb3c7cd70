package sourcebook.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Id;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.content.PartyId;
import sourcebook.content.SourceId;
import sourcebook.library.Library;
import sourcebook.library.Party;

/**
 * Something that published words rested on, as the ledger kept it: a claim, or a place in a source
 * with its speaker and upstream, and whether words of it were quoted.
 */
record KeptCitation(
    String id, Optional<String> at, Optional<String> said, Optional<String> via, boolean quoted) {

  private static final Pattern KEY =
      Pattern.compile("([^: ]+)(?::(\\S*))?(?: said (\\S+))?(?: via (\\S+))?( quoted)?");

  static KeptCitation of(String key) {
    Matcher parts = KEY.matcher(key);
    return parts.matches()
        ? new KeptCitation(
            parts.group(1),
            Optional.ofNullable(parts.group(2)),
            Optional.ofNullable(parts.group(3)),
            Optional.ofNullable(parts.group(4)),
            parts.group(5) != null)
        : new KeptCitation(key, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** This, and what it is more than: with a quotation it also does what it would without. */
  Stream<KeptCitation> andLess() {
    return quoted ? Stream.of(this, new KeptCitation(id, at, said, via, false)) : Stream.of(this);
  }

  /** The same with its paragraphs as the fewest runs, in order. */
  KeptCitation inRuns() {
    return renumbered(number -> number);
  }

  /** The same with other paragraphs, as the fewest runs, in order. */
  KeptCitation renumbered(UnaryOperator<Integer> number) {
    return new KeptCitation(id, at.map(place -> renumbered(place, number)), said, via, quoted);
  }

  /** As it would be put back below {@code cites} or {@code claims}. */
  String inYaml() {
    return at.map(
            place ->
                "{source: "
                    + id
                    + ", at: "
                    + (place.contains(",") ? "[" + spaced(place) + "]" : place)
                    + said.map(who -> ", said: " + who).orElse("")
                    + via.map(whom -> ", via: " + whom).orElse("")
                    + (quoted ? ", quote: …" : "")
                    + "}")
        .orElse(id);
  }

  /** As it would be put back behind a sentence. */
  String inProse() {
    return "[@" + id + at.map(place -> ", " + paragraphs(place)).orElse("") + "]";
  }

  /** As readers knew it. */
  String inWords(Library library) {
    return at.map(
            place ->
                label(library)
                    + ", "
                    + paragraphs(place).replace('-', '–')
                    + said.map(who -> ", said by " + name(who, library)).orElse("")
                    + via.map(whom -> ", via " + name(whom, library)).orElse("")
                    + (quoted ? ", with a quotation" : ""))
        .orElse("claim " + id);
  }

  private static String renumbered(String place, UnaryOperator<Integer> number) {
    List<Integer> numbers = Locator.runs(place).stream().flatMap(Paragraphs::numbers).toList();
    return numbers.isEmpty()
        ? place
        : Paragraphs.runs(numbers.stream().map(number).toList()).stream()
            .map(Paragraphs::toString)
            .collect(Collectors.joining(","));
  }

  private String label(Library library) {
    return Id.isWellFormed(id)
        ? library.source(new SourceId(id)).map(source -> source.title().label()).orElse(id)
        : id;
  }

  private static String name(String party, Library library) {
    return Id.isWellFormed(party)
        ? library.party(new PartyId(party)).map(Party::name).orElse(party)
        : party;
  }

  private static String paragraphs(String place) {
    return (place.matches("\\d+") ? "para. " : "paras. ") + spaced(place);
  }

  private static String spaced(String place) {
    return place.replace(",", ", ");
  }
}

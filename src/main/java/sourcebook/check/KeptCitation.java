package sourcebook.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.content.Id;
import sourcebook.content.PartyId;
import sourcebook.content.SourceId;
import sourcebook.library.Library;
import sourcebook.library.Party;

/**
 * Something that published words rested on, as the ledger kept it: a claim, or a place in a source
 * with its speaker and upstream.
 */
record KeptCitation(String id, Optional<String> at, Optional<String> said, Optional<String> via) {

  private static final Pattern KEY =
      Pattern.compile("([^: ]+)(?::(\\S*))?(?: said (\\S+))?(?: via (\\S+))?");

  static KeptCitation of(String key) {
    Matcher parts = KEY.matcher(key);
    return parts.matches()
        ? new KeptCitation(
            parts.group(1),
            Optional.ofNullable(parts.group(2)),
            Optional.ofNullable(parts.group(3)),
            Optional.ofNullable(parts.group(4)))
        : new KeptCitation(key, Optional.empty(), Optional.empty(), Optional.empty());
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
                    + via.map(whom -> ", via " + name(whom, library)).orElse(""))
        .orElse("claim " + id);
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

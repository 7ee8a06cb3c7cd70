package sourcebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Located;
import sourcebook.content.PartyId;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;
import sourcebook.library.Party;

/** Nobody has a report from himself. */
final class ReportsHaveAnOrigin implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "reports-have-an-origin",
          "Where each of two sources has it from the other, nobody has seen it.",
          "relies_on: [herald]        # in gazette.md, and herald.md says relies_on: [gazette]",
          "relies_on: [agency]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return Stream.concat(
        library
            .sources()
            .flatMap(
                source ->
                    source.publication().reliesOn().stream()
                        .flatMap(party -> circle(source, party, library).stream())),
        library.citations().flatMap(citation -> circle(citation, library).stream()));
  }

  private static Optional<Diagnostic> circle(Citation citation, Library library) {
    return citation
        .via()
        .flatMap(
            via ->
                library
                    .source(citation.source().value())
                    .flatMap(source -> circle(source, via, library)));
  }

  /** A fault where the way from the party leads back to the source. */
  private static Optional<Diagnostic> circle(
      Source source, Located<PartyId> party, Library library) {
    List<String> way = new ArrayList<>(List.of(source.id().value()));
    return leadsTo(source, party.value(), library, new LinkedHashSet<>(), way)
        ? Optional.of(
            RULE.error(party.position(), inWords(way) + ", and that is a circle")
                .mend("name the one that the source itself names, or nobody"))
        : Optional.empty();
  }

  private static String inWords(List<String> way) {
    return "`"
        + way.get(0)
        + "` has it from `"
        + String.join("`, which has it from `", way.subList(1, way.size()))
        + "`";
  }

  private static boolean leadsTo(
      Source goal, PartyId party, Library library, Set<PartyId> passed, List<String> way) {
    if (!passed.add(party)) {
      return false;
    }
    way.add(party.value());
    if (party.value().equals(goal.id().value())) {
      return true;
    }
    boolean leads =
        upstream(party, library).stream()
            .anyMatch(next -> leadsTo(goal, next, library, passed, way));
    if (!leads) {
      way.remove(way.size() - 1);
    }
    return leads;
  }

  private static List<PartyId> upstream(PartyId party, Library library) {
    return library
        .party(party)
        .map(
            one ->
                one instanceof Party.OfSource of
                    ? of.source().publication().reliesOn()
                    : List.<Located<PartyId>>of())
        .orElse(List.of())
        .stream()
        .map(Located::value)
        .toList();
  }
}

package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.content.Entity;
import sourcebook.content.Id;
import sourcebook.content.Located;
import sourcebook.content.PartyId;
import sourcebook.content.Source;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Whoever speaks or is relayed has a page. */
final class SpeakersExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "speakers-exist",
          "Readers follow a speaker or an upstream to its page, so there must be one.",
          "{source: gazette, at: 3, said: ada-lovelase}",
          "{source: gazette, at: 3, said: ada-lovelace}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Dangling dangling = new Dangling(RULE, "entity or source", library);
    Stream<Located<PartyId>> cited =
        library
            .citations()
            .flatMap(citation -> Stream.concat(citation.said().stream(), citation.via().stream()));
    Stream<Located<PartyId>> reliedOn =
        library.sources().flatMap(source -> source.publication().reliesOn().stream());
    return Stream.concat(cited, reliedOn)
        .filter(party -> library.party(party.value()).isEmpty())
        .map(party -> dangling.error(party, known(library)));
  }

  private static Stream<Id> known(Library library) {
    return Stream.concat(library.entities().map(Entity::id), library.sources().map(Source::id));
  }
}

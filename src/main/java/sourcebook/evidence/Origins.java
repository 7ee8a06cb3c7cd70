package sourcebook.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimKind;
import sourcebook.content.Located;
import sourcebook.content.PartyId;
import sourcebook.library.Library;
import sourcebook.library.Party;

/**
 * Follows citations to where their reports come from: to the upstream that is named there; else to
 * the speaker, unless the claim is just that something was said; else to those on whom the source
 * relies as a whole; and from a source that is reached in this way onward, until one names nobody.
 * An origin is thus an entity that is named, or a source that names nobody it has this from.
 */
public final class Origins {

  private final Library library;
  private final Map<String, Party> found = new LinkedHashMap<>();

  /** What was passed already; a way that leads back to it leads nowhere, and is a fault. */
  private final Set<PartyId> passed = new HashSet<>();

  private Origins(Library library) {
    this.library = library;
  }

  /** The origins of a claim, each once, in the order of its citations. */
  public static List<Party> of(Claim claim, Library library) {
    Map<String, Party> all = new LinkedHashMap<>();
    claim.citations().stream()
        .flatMap(citation -> of(citation, claim.wording().kind(), library).stream())
        .forEach(origin -> all.putIfAbsent(origin.id(), origin));
    return new ArrayList<>(all.values());
  }

  /** The origins of one citation of a claim of this kind; none where it leads nowhere. */
  public static List<Party> of(Citation citation, ClaimKind kind, Library library) {
    PartyId source = new PartyId(citation.source().value().value());
    Origins origins = new Origins(library);
    origins.follow(
        citation.via().or(() -> speaker(citation, kind)).map(Located::value).orElse(source));
    return new ArrayList<>(origins.found.values());
  }

  /** Whoever asserts it, unless that is the source itself, or just the assertion is claimed. */
  private static Optional<Located<PartyId>> speaker(Citation citation, ClaimKind kind) {
    return citation
        .said()
        .filter(said -> kind != ClaimKind.STATEMENT)
        .filter(said -> !said.value().value().equals(citation.source().value().value()));
  }

  private void follow(PartyId id) {
    if (!passed.add(id)) {
      return;
    }
    library.party(id).ifPresent(this::follow);
  }

  private void follow(Party party) {
    List<Located<PartyId>> upstream =
        party instanceof Party.OfSource of ? of.source().publication().reliesOn() : List.of();
    if (upstream.isEmpty()) {
      found.putIfAbsent(party.id(), party);
    }
    upstream.forEach(next -> follow(next.value()));
  }
}

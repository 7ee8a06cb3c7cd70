package sourcebook.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Located;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** Of two claims that supersede each other neither holds. */
final class ClaimsDoNotSupersedeThemselves implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "claims-do-not-supersede-themselves",
          "Where claims supersede each other in a circle, a reader is sent round for ever.",
          """
          - id: ban-lifted
            supersedes: [ban-lifted]""",
          """
          - id: ban-lifted
            supersedes: [ban-eased]""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Set<ClaimId> circling = circling(library);
    return library
        .claims()
        .filter(claim -> circling.contains(claim.id()))
        .flatMap(
            claim ->
                claim.links().supersedes().stream()
                    .filter(old -> circling.contains(old.value()))
                    .map(old -> fault(claim, old)));
  }

  private static Diagnostic fault(Claim claim, Located<ClaimId> old) {
    return RULE.error(old.position(), "`" + claim.id() + "` in the end supersedes itself")
        .mend("keep the pointer from the newer claim to the older one only");
  }

  /** The claims on a circle: neither older nor newer ones lead out of what remains. */
  private static Set<ClaimId> circling(Library library) {
    Function<ClaimId, Stream<ClaimId>> older =
        id ->
            library.claim(id).stream()
                .flatMap(c -> c.links().supersedes().stream())
                .map(Located::value);
    Function<ClaimId, Stream<ClaimId>> newer = id -> library.claimsSuperseding(id).map(Claim::id);
    Set<ClaimId> all = library.claims().map(Claim::id).collect(Collectors.toSet());
    return remaining(remaining(all, older, newer), newer, older);
  }

  /** What is left when that is taken away, over and over, which leads to nothing that is left. */
  private static Set<ClaimId> remaining(
      Set<ClaimId> all,
      Function<ClaimId, Stream<ClaimId>> to,
      Function<ClaimId, Stream<ClaimId>> from) {
    Map<ClaimId, Long> ways = new HashMap<>();
    all.forEach(id -> ways.put(id, to.apply(id).distinct().filter(all::contains).count()));
    Deque<ClaimId> ends = new ArrayDeque<>(all);
    ends.removeIf(id -> !Objects.equals(ways.get(id), 0L));
    while (!ends.isEmpty()) {
      ClaimId end = ends.remove();
      ways.remove(end);
      from.apply(end)
          .distinct()
          .filter(id -> Objects.equals(ways.computeIfPresent(id, (unused, n) -> n - 1), 0L))
          .forEach(ends::add);
    }
    return ways.keySet();
  }
}

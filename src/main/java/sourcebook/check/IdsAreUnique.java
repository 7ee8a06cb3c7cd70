package sourcebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.Content;
import sourcebook.content.Id;
import sourcebook.diagnostic.Article;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** An address leads to one thing. */
final class IdsAreUnique implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "ids-are-unique",
          "An id is an address and a name in citations; it can mean only one thing.",
          """
          - id: gazette      # also the name of a source
            claim: …""",
          """
          - id: gazette-founded
            claim: …""");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Something with an id, and what it is. */
  private record Named(String id, String what, Position position) {}

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Content content = library.content();
    return Stream.of(
            repeated(citable(content)),
            repeated(
                content.disagreements().stream()
                    .map(d -> named(d.id(), "disagreement", d.position()))))
        .flatMap(faults -> faults);
  }

  /** Claims, sources and entities share one name space: markers, `said` and `via` name them all. */
  private static Stream<Named> citable(Content content) {
    return Stream.of(
            content.sources().stream().map(s -> named(s.id(), "source", s.position())),
            content.entities().stream().map(e -> named(e.id(), "entity", e.position())),
            content.claims().stream().map(c -> named(c.id(), "claim", c.position())))
        .flatMap(named -> named);
  }

  private static Stream<Diagnostic> repeated(Stream<Named> all) {
    Map<String, Named> first = new HashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    all.forEach(
        named -> {
          Named earlier = first.putIfAbsent(named.id(), named);
          if (earlier != null) {
            faults.add(fault(named, earlier));
          }
        });
    return faults.stream();
  }

  private static Diagnostic fault(Named named, Named earlier) {
    return RULE.error(
            named.position(),
            "the " + named.what() + " `" + named.id() + "` has the id of " + whose(named, earlier))
        .mend("give one of them another id; one that is already published keeps its own")
        .see(earlier.position(), "first defined here");
  }

  private static String whose(Named named, Named earlier) {
    return named.what().equals(earlier.what())
        ? "another " + earlier.what()
        : Article.with(earlier.what());
  }

  private static Named named(Id id, String what, Position position) {
    return new Named(id.value(), what, position);
  }
}

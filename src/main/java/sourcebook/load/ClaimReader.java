package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.EntityId;
import sourcebook.content.Links;
import sourcebook.content.Located;
import sourcebook.content.Move;
import sourcebook.content.MoveKind;
import sourcebook.content.Prose;
import sourcebook.content.TopicId;
import sourcebook.content.Wording;

/** Reads a fact file. */
final class ClaimReader {

  static final List<String> KEYS =
      List.of(
          "id",
          "claim",
          "kind",
          "date",
          "topics",
          "about",
          "cites",
          "note",
          "see",
          "move",
          "supersedes");
  private static final List<String> MOVE_KEYS = List.of("from", "to", "kind");

  private ClaimReader() {}

  static List<Claim> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, "claim", KEYS, faults).stream()
        .flatMap(fields -> claim(fields).stream())
        .toList();
  }

  private static Optional<Claim> claim(Fields fields) {
    Optional<ClaimId> id = fields.id(ClaimId::new);
    Wording wording =
        new Wording(
            fields.located("claim"),
            fields.choice("kind", ClaimKind.values()),
            fields.optionalDate("date"));
    Links links =
        new Links(
            fields.optionalReferences("topics", TopicId::new),
            fields.references("about", EntityId::new),
            fields.optionalReferences("see", ClaimId::new),
            fields.optionalReferences("supersedes", ClaimId::new));
    List<Citation> citations = CitationReader.read(fields);
    Optional<Move> move =
        fields.optionalRecord("move", "move", MOVE_KEYS).flatMap(ClaimReader::move);
    Optional<Prose> note = fields.optionalProse("note");
    return id.map(
        known -> new Claim(known, wording, citations, links, move, note, fields.position()));
  }

  private static Optional<Move> move(Fields fields) {
    Optional<Located<EntityId>> from = fields.reference("from", EntityId::new);
    Optional<Located<EntityId>> to = fields.reference("to", EntityId::new);
    MoveKind kind = fields.choice("kind", MoveKind.values());
    return from.flatMap(start -> to.map(end -> new Move(start, end, kind, fields.position())));
  }
}

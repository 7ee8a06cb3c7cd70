package sourcebook.load;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.EntityId;
import sourcebook.content.Links;
import sourcebook.content.Move;
import sourcebook.content.MoveKind;
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
    return id.map(
        known ->
            new Claim(
                known,
                wording,
                CitationReader.read(fields),
                links,
                fields.optionalRecord("move", "move", MOVE_KEYS).flatMap(ClaimReader::move),
                fields.optionalProse("note"),
                fields.position()));
  }

  private static Optional<Move> move(Fields fields) {
    MoveKind kind = fields.choice("kind", MoveKind.values());
    return fields
        .reference("from", EntityId::new)
        .flatMap(
            from ->
                fields
                    .reference("to", EntityId::new)
                    .map(to -> new Move(from, to, kind, fields.position())));
  }
}

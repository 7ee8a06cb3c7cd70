package sourcebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Choice;
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
import sourcebook.content.WrittenDate;
import sourcebook.json.Json;

/** Reads a fact file. */
final class ClaimReader {

  private static final Key<Optional<Located<EntityId>>> FROM =
      Key.required(
              "from", Forms.reference(EntityId::new), "Where it leads from: the id of a place.")
          .suchAs("russia");

  private static final Key<Optional<Located<EntityId>>> TO =
      Key.required("to", Forms.reference(EntityId::new), "Where it leads: the id of a place.")
          .suchAs("afghanistan");

  private static final Key<MoveKind> MOVE_KIND =
      Key.required(
          "kind",
          Forms.choice(MoveKind.values()),
          Stream.of(MoveKind.values())
              .map(kind -> Choice.word(kind) + ": " + kind.sense() + ".")
              .collect(Collectors.joining(" ")));

  private static final Shape MOVE_SHAPE = Shape.of("move", FROM, TO, MOVE_KIND);

  private static final Key<Optional<ClaimId>> ID =
      Key.required(
              "id",
              Forms.id(ClaimId::new),
              "The claim’s permanent name, which is also its address: lower-case words joined by"
                  + " hyphens. It never changes once it is published.")
          .suchAs("ban-suspended");

  private static final Key<Located<String>> CLAIM =
      Key.required(
              "claim",
              Forms.located(),
              "One checkable proposition, in your own words: a plain sentence, without Markdown.")
          .suchAs("Russia’s Supreme Court suspended the ban on the Taliban’s activities.");

  private static final Key<ClaimKind> KIND =
      Key.required(
          "kind",
          Forms.choice(ClaimKind.values()),
          "event: something happened. figure: a number is the point. statement: somebody said"
              + " something. assessment: somebody judges or foresees. background: a standing state of"
              + " affairs.");

  private static final Key<Optional<WrittenDate>> DATE =
      Key.optional(
              "date",
              Forms.date(),
              "When it happened or was said, in EDTF: a day, a month, a year, a span (`2016/2025`),"
                  + " about (`2025-04~`), uncertain (`2025?`).")
          .suchAs("2025-04-17", "2025-04", "2021/..");

  private static final Key<List<Located<TopicId>>> TOPICS =
      Key.orNothing(
              "topics",
              Forms.references(TopicId::new),
              "The topics it belongs to, one at least: names of files in `topics/`.")
          .suchAs(Json.array(Stream.of("legal-effects")))
          .demandedByCheck();

  private static final Key<List<Located<EntityId>>> ABOUT =
      Key.required(
              "about",
              Forms.references(EntityId::new),
              "Whom and what it is about: ids of entities.")
          .suchAs(Json.array(Stream.of("supreme-court-of-russia", "taliban")));

  private static final Key<List<Fields>> CITES =
      Key.orNothing(
              "cites",
              Forms.records(CitationReader.SHAPE),
              "What bears it out: one place in a source at least.")
          .demandedByCheck();

  private static final Key<Optional<Prose>> NOTE =
      Key.optional(
              "note",
              Forms.prose(),
              "What a reader should know beside it: Markdown, every sentence followed by its marker.")
          .suchAs("The day is that of the ruling. [@dagens, para. 16]");

  private static final Key<List<Located<ClaimId>>> SEE =
      Key.orNothing("see", Forms.references(ClaimId::new), "Related claims: ids of claims.")
          .suchAs(Json.array(Stream.of("law-revoked")));

  private static final Key<Optional<Fields>> MOVE =
      Key.optional(
          "move",
          Forms.record(MOVE_SHAPE),
          "For the map: that it is an act which leads from one place to another.");

  private static final Key<List<Located<ClaimId>>> SUPERSEDES =
      Key.orNothing(
              "supersedes", Forms.references(ClaimId::new), "Claims whose place it takes: ids.")
          .suchAs(Json.array(Stream.of("ban-under-review")));

  static final Shape SHAPE =
      Shape.of("claim", ID, CLAIM, KIND, DATE, TOPICS, ABOUT, CITES, NOTE, SEE, MOVE, SUPERSEDES);

  private ClaimReader() {}

  static List<Claim> read(Yaml yaml, Faults faults) {
    return Fields.list(yaml, SHAPE, faults).stream()
        .flatMap(fields -> claim(fields).stream())
        .toList();
  }

  private static Optional<Claim> claim(Fields fields) {
    Optional<ClaimId> id = fields.get(ID);
    Wording wording = new Wording(fields.get(CLAIM), fields.get(KIND), fields.get(DATE));
    Links links =
        new Links(fields.get(TOPICS), fields.get(ABOUT), fields.get(SEE), fields.get(SUPERSEDES));
    List<Citation> citations = CitationReader.read(fields.get(CITES));
    Optional<Move> move = fields.get(MOVE).flatMap(ClaimReader::move);
    Optional<Prose> note = fields.get(NOTE);
    return id.map(
        known -> new Claim(known, wording, citations, links, move, note, fields.position()));
  }

  private static Optional<Move> move(Fields fields) {
    Optional<Located<EntityId>> from = fields.get(FROM);
    Optional<Located<EntityId>> to = fields.get(TO);
    MoveKind kind = fields.get(MOVE_KIND);
    return from.flatMap(start -> to.map(end -> new Move(start, end, kind, fields.position())));
  }
}

package sourcebook.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Move;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.Origins;
import sourcebook.evidence.Status;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/** Claims as a table, a line a claim. */
final class ClaimsTable implements Export {

  /** A claim with what is computed about it. */
  private record Row(
      Claim claim,
      Status status,
      List<String> origins,
      List<Disagreement> disagreements,
      String href) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("id", "its permanent name", row -> row.claim().id().value()),
          new Column<>("claim", "its words", row -> row.claim().text()),
          new Column<>(
              "kind",
              "event, figure, statement, assessment or background",
              row -> Choice.word(row.claim().wording().kind())),
          new Column<>(
              "date",
              "when it happened or was said, in EDTF",
              row -> date(row, date -> Optional.of(date.written()))),
          new Column<>(
              "earliest", "the first day that this may mean", row -> date(row, Dates::earliest)),
          new Column<>(
              "latest", "the last day that this may mean", row -> date(row, Dates::latest)),
          new Column<>(
              "topics", "ids of topics", row -> Csv.list(Words.of(row.claim().links().topics()))),
          new Column<>(
              "about", "ids of entities", row -> Csv.list(Words.of(row.claim().links().about()))),
          new Column<>(
              "source_ids",
              "ids of the sources that it cites",
              row -> CitedPlaces.sources(row.claim().citations())),
          new Column<>(
              "evidence",
              "each of these with the paragraphs that bear the claim out; a paragraph is the nth"
                  + " line of the source’s text that is not blank",
              row -> CitedPlaces.of(row.claim().citations())),
          new Column<>(
              "source_count", "how many sources it cites", row -> count(row.status().sources())),
          new Column<>(
              "origins",
              "ids of whoever these have it from, entities or sources",
              row -> Csv.list(row.origins().stream())),
          new Column<>(
              "speaker_count",
              "how many are said to assert it",
              row -> count(row.status().speakers())),
          new Column<>(
              "accounts_differ",
              "true where it bears out one of several accounts that differ, be it only in wording",
              row -> truth(row.status().disputed())),
          new Column<>(
              "differ_in",
              "in what respects: wording, number, date, attribution, sequence or interpretation",
              row -> Csv.list(Words.ofKinds(row.disagreements().stream()))),
          new Column<>(
              "disagreements",
              "ids of the disagreements in which it bears an account out",
              row -> Csv.list(row.disagreements().stream().map(Disagreement::id))),
          new Column<>(
              "corrected",
              "true where a correction concerns it",
              row -> truth(row.status().corrected())),
          new Column<>(
              "superseded",
              "true where another claim takes its place",
              row -> truth(row.status().superseded())),
          new Column<>(
              "under_review",
              "true where a paragraph that it cites has changed since, and no editor has dealt with"
                  + " it",
              row -> truth(row.status().underReview())),
          new Column<>(
              "see", "ids of related claims", row -> Csv.list(Words.of(row.claim().links().see()))),
          new Column<>(
              "supersedes",
              "ids of claims whose place it takes",
              row -> Csv.list(Words.of(row.claim().links().supersedes()))),
          new Column<>(
              "move_from",
              "of an act that leads from place to place, the one: an entity’s id",
              row -> move(row, move -> move.from().value().value())),
          new Column<>(
              "move_to", "and the other", row -> move(row, move -> move.to().value().value())),
          new Column<>(
              "move_kind", "and its kind", row -> move(row, move -> Choice.word(move.kind()))),
          new Column<>(
              "note",
              "the editors’ note, without its citations",
              row -> row.claim().note().map(ProseJson::plain).orElse("")),
          new Column<>(
              "note_cites",
              "what the note cites: ids of claims, and sources with paragraphs",
              row -> row.claim().note().map(CitedPlaces::of).orElse("")),
          new Column<>("href", Addresses.TOLD, Row::href));

  @Override
  public String path() {
    return "data/claims.csv";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "The claims as a table, a line each.",
        Counted.of(edition.library().claims().count(), "line", "lines"),
        Column.fields(COLUMNS));
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    Addresses addresses = new Addresses(edition.url());
    return Column.table(COLUMNS, library.claims().map(claim -> row(claim, library, addresses)));
  }

  private static Row row(Claim claim, Library library, Addresses addresses) {
    return new Row(
        claim,
        Status.of(claim, library),
        Origins.of(claim, library).stream().map(Party::id).toList(),
        library.disagreementsOn(claim.id()).toList(),
        addresses.of(Paths.claim(claim.id())));
  }

  private static String date(Row row, Function<WrittenDate, Optional<String>> part) {
    return row.claim().wording().date().flatMap(part).orElse("");
  }

  private static String move(Row row, Function<Move, String> part) {
    return row.claim().move().map(part).orElse("");
  }

  private static String count(int number) {
    return String.valueOf(number);
  }

  private static String truth(boolean value) {
    return String.valueOf(value);
  }
}

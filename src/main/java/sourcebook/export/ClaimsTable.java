package sourcebook.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourcebook.content.Claim;
import sourcebook.content.Move;
import sourcebook.content.WrittenDate;
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
  private record Row(Claim claim, Status status, List<String> origins) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("id", "its permanent name", row -> row.claim().id().value()),
          new Column<>("claim", "its words", row -> row.claim().text()),
          new Column<>(
              "kind",
              "event, figure, statement, assessment or background",
              row -> Words.of(row.claim().wording().kind())),
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
              "sources", "how many sources it cites", row -> count(row.status().sources())),
          new Column<>(
              "origins",
              "ids of whoever these have it from, entities or sources",
              row -> Csv.list(row.origins().stream())),
          new Column<>(
              "speakers", "how many are said to assert it", row -> count(row.status().speakers())),
          new Column<>(
              "disputed",
              "true where it is one of several accounts that differ",
              row -> truth(row.status().disputed())),
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
              "from",
              "of an act that leads from place to place, the one: an entity’s id",
              row -> move(row, move -> move.from().value().value())),
          new Column<>("to", "and the other", row -> move(row, move -> move.to().value().value())),
          new Column<>("move", "and its kind", row -> move(row, move -> Words.of(move.kind()))),
          new Column<>(
              "note",
              "the editors’ note, without its citations",
              row -> row.claim().note().map(ProseJson::plain).orElse("")),
          new Column<>(
              "href",
              "its page, from the site’s top",
              row -> Paths.claim(row.claim().id()).value()));

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
    return Column.table(COLUMNS, library.claims().map(claim -> row(claim, library)));
  }

  private static Row row(Claim claim, Library library) {
    return new Row(
        claim,
        Status.of(claim, library),
        Origins.of(claim, library).stream().map(Party::id).toList());
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

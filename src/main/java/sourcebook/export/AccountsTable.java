package sourcebook.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Citation;
import sourcebook.content.Disagreement;
import sourcebook.diagnostic.Counted;
import sourcebook.library.Library;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/** The accounts of all disagreements as a table, a line an account. */
final class AccountsTable implements Export {

  /** An account by its number, with all that bears it out. */
  private record Row(
      Disagreement disagreement,
      int number,
      Account account,
      List<Citation> citations,
      String href) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>(
              "disagreement", "the disagreement’s id", row -> row.disagreement().id().value()),
          new Column<>(
              "question", "what sources answer differently", row -> row.disagreement().question()),
          new Column<>(
              "kind",
              "in what respect: wording, number, date, attribution, sequence or interpretation",
              row -> Choice.word(row.disagreement().kind())),
          new Column<>(
              "account",
              "which of its accounts, counted from 1; on the page, A is the first",
              row -> String.valueOf(row.number())),
          new Column<>("says", "what it says", row -> row.account().says()),
          new Column<>(
              "claims",
              "ids of the claims that bear it out",
              row -> Csv.list(Words.of(row.account().claims()))),
          new Column<>(
              "source_ids",
              "ids of the sources that bear it out, those of these claims among them",
              row -> CitedPlaces.sources(row.citations())),
          new Column<>(
              "evidence",
              "each of these with its paragraphs",
              row -> CitedPlaces.of(row.citations())),
          new Column<>("href", Addresses.TOLD, Row::href));

  @Override
  public String path() {
    return "data/accounts.csv";
  }

  @Override
  public DataFile.About about(Edition edition) {
    long lines = edition.library().disagreements().mapToLong(one -> one.accounts().size()).sum();
    return new DataFile.About(
        "What sources answer differently as a table, a line for each account.",
        Counted.of(lines, "line", "lines"),
        Column.fields(COLUMNS));
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    Addresses addresses = new Addresses(edition.url());
    return Column.table(
        COLUMNS, library.disagreements().flatMap(one -> rows(one, library, addresses)));
  }

  private static Stream<Row> rows(Disagreement disagreement, Library library, Addresses addresses) {
    List<Account> accounts = disagreement.accounts();
    String href = addresses.of(Paths.disagreement(disagreement.id()));
    return IntStream.range(0, accounts.size())
        .mapToObj(
            i ->
                new Row(
                    disagreement,
                    i + 1,
                    accounts.get(i),
                    library.citationsOf(accounts.get(i)).toList(),
                    href));
  }
}

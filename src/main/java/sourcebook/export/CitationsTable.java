package sourcebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Located;
import sourcebook.content.PartyId;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.Origins;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/** Citations as a table: those of claims, then those of accounts. */
final class CitationsTable implements Export {

  /** A citation with what it bears out: a claim, or an account by its number. */
  private record Row(
      String claim,
      String disagreement,
      String account,
      Citation citation,
      String origins,
      String href) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("claim", "the id of the claim that it bears out", Row::claim),
          new Column<>(
              "disagreement",
              "or, for a citation of an account, the id of the disagreement",
              Row::disagreement),
          new Column<>("account", "and which of its accounts, counted from 1", Row::account),
          new Column<>("source", "the source’s id", row -> row.citation().source().value().value()),
          new Column<>(
              "paragraphs",
              "the number of each paragraph; a paragraph is the nth line of the source’s text that"
                  + " is not blank",
              row -> Csv.list(row.citation().locator().numbers().stream())),
          new Column<>(
              "said",
              "who asserts it there: an id of an entity or source",
              row -> id(row.citation().said())),
          new Column<>(
              "via",
              "whom the source has it from: an id of an entity or source",
              row -> id(row.citation().via())),
          new Column<>(
              "quote",
              "words that stand in the paragraph",
              row -> row.citation().quote().map(Located::value).orElse("")),
          new Column<>(
              "origins",
              "ids of whoever the report ultimately comes from; for claims only",
              Row::origins),
          new Column<>(
              "href",
              "the address of the page of what it bears out; from the site’s top where the site’s"
                  + " own address is not known",
              Row::href));

  @Override
  public String path() {
    return "data/citations.csv";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "The citations of claims and accounts as a table, a line each.",
        Counted.of(edition.library().citations().count(), "line", "lines"),
        Column.fields(COLUMNS));
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    Addresses addresses = new Addresses(edition.url());
    return Column.table(
        COLUMNS,
        Stream.concat(
            library.claims().flatMap(claim -> rows(claim, library, addresses)),
            library.disagreements().flatMap(one -> rows(one, addresses))));
  }

  private static Stream<Row> rows(Claim claim, Library library, Addresses addresses) {
    return claim.citations().stream()
        .map(
            citation ->
                new Row(
                    claim.id().value(),
                    "",
                    "",
                    citation,
                    Csv.list(
                        Origins.of(citation, claim.wording().kind(), library).stream()
                            .map(Party::id)),
                    addresses.of(Paths.claim(claim.id()))));
  }

  private static Stream<Row> rows(Disagreement disagreement, Addresses addresses) {
    String id = disagreement.id().value();
    String href = addresses.of(Paths.disagreement(disagreement.id()));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Account account : disagreement.accounts()) {
      String counted = String.valueOf(++number);
      account.citations().forEach(one -> rows.add(new Row("", id, counted, one, "", href)));
    }
    return rows.stream();
  }

  private static String id(Optional<Located<PartyId>> party) {
    return party.map(known -> known.value().value()).orElse("");
  }
}

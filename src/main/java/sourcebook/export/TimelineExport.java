package sourcebook.export;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Counted;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.page.ClaimOrder;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/** What happened when: every claim with a date, oldest first, as on the timeline’s page. */
final class TimelineExport implements Export {

  private static final List<DataFile.Field> FIELDS =
      List.of(
          new DataFile.Field("id", "the claim’s permanent name"),
          new DataFile.Field("href", Addresses.TOLD),
          new DataFile.Field("claim", "its words"),
          new DataFile.Field("kind", "event, figure, statement, assessment or background"),
          new DataFile.Field(
              "date",
              "when it happened or was said: edtf as written, earliest and latest as ISO days"
                  + " (without one where that end is open), words for readers"),
          new DataFile.Field("topics", "ids of topics"),
          new DataFile.Field("about", "ids of entities"),
          new DataFile.Field(
              "accounts_differ",
              "true where it bears out one of several accounts that differ, be it only in wording"),
          new DataFile.Field(
              "differ_in",
              "in what respects: wording, number, date, attribution, sequence or interpretation"),
          new DataFile.Field("disagreements", "ids of the disagreements that tell"),
          new DataFile.Field(
              "note", "the editors’ note, without its citations; absent where there is none"),
          new DataFile.Field("cites", "its citations, as in sourcebook.json"));

  @Override
  public String path() {
    return "data/timeline.json";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "Every claim with a date, oldest first.",
        Counted.of(dated(edition.library()).count(), "claim", "claims"),
        FIELDS);
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    Addresses addresses = new Addresses(edition.url());
    return new Json.Flow(() -> dated(library).map(claim -> entry(claim, library, addresses)))
        .pretty();
  }

  private static Stream<Claim> dated(Library library) {
    return ClaimOrder.byDate(library.claims())
        .filter(claim -> claim.wording().date().flatMap(WrittenDate::edtf).isPresent());
  }

  private static Json entry(Claim claim, Library library, Addresses addresses) {
    List<Disagreement> disagreements = library.disagreementsOn(claim.id()).toList();
    return Json.object(
        "id", claim.id(),
        "href", addresses.of(Paths.claim(claim.id())),
        "claim", claim.text(),
        "kind", Choice.word(claim.wording().kind()),
        "date", claim.wording().date().map(Dates::json),
        "topics", Json.array(Words.of(claim.links().topics())),
        "about", Json.array(Words.of(claim.links().about())),
        "accounts_differ", !disagreements.isEmpty(),
        "differ_in", Json.array(Words.ofKinds(disagreements.stream())),
        "disagreements", Json.array(disagreements.stream().map(Disagreement::id)),
        "note", claim.note().map(ProseJson::plain),
        "cites", ClaimJson.cites(claim, library));
  }
}

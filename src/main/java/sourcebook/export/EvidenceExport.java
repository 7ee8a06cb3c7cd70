package sourcebook.export;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.SourceChange;
import sourcebook.diagnostic.Counted;
import sourcebook.evidence.Audit;
import sourcebook.evidence.Measure;
import sourcebook.evidence.MutationTest;
import sourcebook.evidence.OriginUse;
import sourcebook.evidence.Share;
import sourcebook.evidence.SourceUse;
import sourcebook.evidence.TopicUse;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;

/** How well the dossier is borne out, as JSON. */
final class EvidenceExport implements Export {

  private static final List<DataFile.Field> FIELDS =
      List.of(
          new DataFile.Field("measures.id", "the measure’s permanent name"),
          new DataFile.Field("measures.name", "what it is called"),
          new DataFile.Field("measures.definition", "what exactly it counts"),
          new DataFile.Field("measures.part", "how many it counts"),
          new DataFile.Field("measures.whole", "of how many"),
          new DataFile.Field(
              "concentration",
              "how far the citations are of few sources, of 100: the sum of the squares of each source’s share (Herfindahl–Hirschman index); 100 where all are of one"),
          new DataFile.Field("sources.source", "a source’s id"),
          new DataFile.Field("sources.claims", "how many claims cite it"),
          new DataFile.Field("sources.claimsOfNoOther", "how many of these cite no other"),
          new DataFile.Field(
              "sources.citations", "its citations (part) of all citations of claims (whole)"),
          new DataFile.Field(
              "sources.quotationsProved",
              "of the quotations from it (whole), those that its fingerprint proves (part)"),
          new DataFile.Field("topics.topic", "a topic’s id"),
          new DataFile.Field("topics.claims", "how many claims it has"),
          new DataFile.Field("topics.ofOneSource", "how many of these only one source reports"),
          new DataFile.Field(
              "topics.ofOneOrigin", "how many all their sources have from one place"),
          new DataFile.Field(
              "topics.accountsDiffer",
              "how many bear out one of several accounts that differ, be it only in wording"),
          new DataFile.Field(
              "origins.origin", "whom reports ultimately come from: the id of an entity or source"),
          new DataFile.Field(
              "origins.named",
              "true for an entity that sources name; false for a source that names nobody"),
          new DataFile.Field("origins.claims", "of how many claims it is an origin"),
          new DataFile.Field("origins.outlets", "ids of the sources that pass it on"),
          new DataFile.Field("changes.source", "the id of a source that has changed since"),
          new DataFile.Field("changes.paragraph", "the number of the paragraph that is different"),
          new DataFile.Field("changes.change", "how far: slight, substantive or gone"),
          new DataFile.Field("changes.seen", "when this was found, in EDTF"),
          new DataFile.Field("changes.underReview", "true until an editor has dealt with it"),
          new DataFile.Field(
              "test.defects",
              "how many defects the program’s own test put into a dossier, one at a time"),
          new DataFile.Field(
              "test.caught", "how many of them are reported once the dossier has been published"),
          new DataFile.Field(
              "test.caughtWhenNew", "how many are reported in a dossier that was never published"));

  @Override
  public String path() {
    return "data/evidence.json";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "How well the dossier is borne out: the numbers of the page of evidence, each with what"
            + " exactly it counts.",
        Counted.of(edition.audit().measures().size(), "measure", "measures"),
        FIELDS);
  }

  @Override
  public String text(Edition edition) {
    Audit audit = edition.audit();
    Library library = edition.library();
    return Json.object(
            "measures", Json.array(audit.measures().stream().map(EvidenceExport::measure)),
            "concentration", audit.concentration(),
            "sources", Json.array(audit.sources().stream().map(EvidenceExport::source)),
            "topics", Json.array(audit.topics().stream().map(EvidenceExport::topic)),
            "origins", Json.array(audit.origins().stream().map(EvidenceExport::origin)),
            "changes", Json.array(changes(library)),
            "test", test(MutationTest.ofThisVersion()))
        .pretty();
  }

  private static Json measure(Measure measure) {
    return Json.object(
        "id", measure.id(),
        "name", measure.name(),
        "definition", measure.definition(),
        "part", measure.share().part(),
        "whole", measure.share().whole());
  }

  private static Json source(SourceUse use) {
    return Json.object(
        "source", use.source().id(),
        "claims", use.claims(),
        "claimsOfNoOther", use.alone().part(),
        "citations", share(use.citations()),
        "quotationsProved", share(use.quotations()));
  }

  private static Json topic(TopicUse use) {
    return Json.object(
        "topic", use.topic().id(),
        "claims", use.oneSource().whole(),
        "ofOneSource", use.oneSource().part(),
        "ofOneOrigin", use.oneOrigin().part(),
        "accountsDiffer", use.disputed().part());
  }

  private static Json origin(OriginUse use) {
    return Json.object(
        "origin", use.origin().id(),
        "named", use.origin() instanceof Party.OfEntity,
        "claims", use.claims(),
        "outlets", Json.array(use.outlets().stream().map(source -> source.id())));
  }

  private static Stream<Json> changes(Library library) {
    return library
        .sources()
        .flatMap(
            source ->
                source.capture().changes().stream()
                    .map(change -> change(source.id().value(), change)));
  }

  private static Json change(String source, SourceChange change) {
    return Json.object(
        "source", source,
        "paragraph", change.paragraph(),
        "change", Choice.word(change.kind()),
        "seen", change.seen().written(),
        "underReview", change.isUnderReview());
  }

  private static Json test(MutationTest test) {
    return Json.object(
        "defects", test.defects(),
        "caught", test.caught().part(),
        "caughtWhenNew", test.caughtWhenNew().part());
  }

  private static Json share(Share share) {
    return Json.object("part", share.part(), "whole", share.whole());
  }
}

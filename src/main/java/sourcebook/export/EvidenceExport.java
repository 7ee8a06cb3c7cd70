package sourcebook.export;

import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.SourceChange;
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

  @Override
  public String path() {
    return "data/evidence.json";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "How well the dossier is borne out: the numbers of the page of evidence, each with what"
            + " exactly it counts.",
        Counted.of(edition.audit().measures().size(), "measure", "measures"));
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
        "disputed", use.disputed().part());
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
        "change", change.kind().name().toLowerCase(Locale.ROOT),
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

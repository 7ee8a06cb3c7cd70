package sourcebook.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sourcebook.compiler.Adding;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.Source;
import sourcebook.edit.ContentChange;
import sourcebook.edtf.Edtf;
import sourcebook.fetch.Unfetchable;
import sourcebook.library.Library;
import sourcebook.skeleton.CitationSkeleton;
import sourcebook.skeleton.ClaimSkeleton;

/** Adds a claim. */
@Command(
    name = "claim",
    description = {
      "Adds a claim with its citation: it finds the paragraph in which the quoted words stand.",
      "",
      "For words that the dossier does not quote yet it needs the source's text (--text or"
          + " --articles); it takes the fingerprint again then, so that they are proved. The claim is"
          + " put at the end of the file in facts/ that holds most of its topic."
    },
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new claim ban-suspended --source gazette --topic legal-effects \\",
      "    --text gazette.txt --quote \"the ban has been suspended\" --said oleg-nefedov",
      "  ./sourcebook new claim trade-grew --source gazette --at 9 --topic trade"
    },
    mixinStandardHelpOptions = true)
final class NewClaimCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "CLAIM",
      completionCandidates = Candidates.Nothing.class,
      description = "Its id, which is its address for good, such as ban-suspended.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SENTENCE",
      description = "What it claims: one checkable proposition, in your own words.")
  private String sentence = "";

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      required = true,
      description = "The source that bears it out.")
  private String source = "";

  @Mixin private QuotationOptions quotation = new QuotationOptions();

  @Option(
      names = "--said",
      paramLabel = "WHO",
      description = "Who asserts it there; a statement or an assessment needs it.")
  private @Nullable String said;

  @Option(
      names = "--via",
      paramLabel = "WHO",
      description = "Whom the source has it from, if it names anybody.")
  private @Nullable String via;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.OfClaims.class,
      description = "What it is: event, figure, statement, assessment or background.")
  private @Nullable String kind;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it happened or was said, in EDTF, such as 2025-04-17.")
  private @Nullable String date;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC,...",
      hideParamSyntax = true,
      split = ",",
      description = "The topics it belongs to; the first decides the file.")
  private List<String> topics = List.of();

  @Option(
      names = "--about",
      paramLabel = "ENTITY,...",
      hideParamSyntax = true,
      split = ",",
      description = "Whom and what it is about.")
  private List<String> about = List.of();

  @Option(
      names = "--in",
      paramLabel = "FACT-FILE",
      description = "The fact file, such as facts/trade.yaml, which need not be there yet.")
  private @Nullable String file;

  @Option(names = "--today", hidden = true, description = "The day that is written down.")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Mixin private NewOptions options = new NewOptions();

  @Override
  public Integer call() {
    return options.add(this::addition);
  }

  private NewOptions.Addition addition(Adding dossier) throws Unfetchable {
    Library library = dossier.library();
    FreeId.requireForClaim(id, library);
    refuseKnownSentence(library);
    Source cited =
        Named.source(
            source,
            library,
            "add it with `./sourcebook new source " + source + " FILE-OR-ADDRESS`");
    topics.forEach(topic -> Named.topic(topic, library));
    about.forEach(entity -> Named.entity(entity, library));
    Optional<String> speaker = party(said, library);
    Optional<String> upstream = party(via, library);
    Optional<ClaimKind> which =
        Optional.ofNullable(kind).map(word -> Kinds.named(word, ClaimKind.values()));
    String home = file == null ? HomeFile.ofClaim(topics, library) : HomeFile.named(file, dossier);
    QuotationOptions.Place place = quotation.in(cited, dossier, sentence, today);
    CitationSkeleton citation =
        new CitationSkeleton(cited.id(), place.at(), speaker, upstream, place.quote());
    ClaimSkeleton claim =
        new ClaimSkeleton(new ClaimId(id), sentence, which, date(), topics, about, citation);
    ContentChange entry = NewOptions.entry(claim.text(home), dossier.list(home));
    return new NewOptions.Addition(entry.and(place.fingerprint()), place.notes());
  }

  private void refuseKnownSentence(Library library) {
    for (Claim claim : library.claims().toList()) {
      if (!sentence.isBlank() && claim.text().equalsIgnoreCase(sentence.strip())) {
        throw new WrongUsage(
            "this is what `"
                + claim.id()
                + "` claims already, at "
                + claim.position()
                + "; add the citation there");
      }
    }
  }

  private static Optional<String> party(@Nullable String written, Library library) {
    return Optional.ofNullable(written).map(name -> Named.party(name, library).id());
  }

  private Optional<String> date() {
    if (date != null && Edtf.parse(date).isEmpty()) {
      throw new WrongUsage(
          "`--date "
              + date
              + "` is not a date in EDTF; write 2025-04-17, 2025-04 or 2025; 2025-04~ for “about”;"
              + " 2016/2025 for a span");
    }
    return Optional.ofNullable(date);
  }
}

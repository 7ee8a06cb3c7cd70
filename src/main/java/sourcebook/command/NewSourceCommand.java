package sourcebook.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sourcebook.capture.CapturedDocument;
import sourcebook.compiler.Adding;
import sourcebook.content.Source;
import sourcebook.content.SourceKind;
import sourcebook.content.Title;
import sourcebook.diagnostic.Counted;
import sourcebook.edit.ContentChange;
import sourcebook.fetch.Fetcher;
import sourcebook.fetch.Policy;
import sourcebook.fetch.Unfetchable;
import sourcebook.fingerprint.Fingerprint;
import sourcebook.library.Library;
import sourcebook.skeleton.SourceSkeleton;

/** Adds a source. */
@Command(
    name = "source",
    description = {
      "Adds a source: its record, as far as the document tells it, and its fingerprint.",
      "",
      "It writes sources/SOURCE.md and sources/SOURCE.fp in the content folder. Title, publisher,"
          + " authors, date, language and address are what a web page says of itself for machines"
          + " (JSON-LD, Highwire, Dublin Core, Open Graph, HTML); what it does not say is called"
          + " unknown, and where it says two things, the choice is left to you. The text itself is"
          + " not kept; its paragraphs are listed by the numbers under which they are cited."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new source gazette https://gazette.example/article",
      "  ./sourcebook new source report report.txt --kind paper --short \"Report 2025\"",
    })
final class NewSourceCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      completionCandidates = Candidates.Nothing.class,
      description = "Its id, which is its address for good, such as gazette.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE-OR-ADDRESS",
      description = "Its text: a plain text or HTML file, or the address of one.")
  private String document = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.OfSources.class,
      description =
          "What it is: news, analysis, wire, statement, paper, law, dataset, book or web.")
  private @Nullable String kind;

  @Option(
      names = "--short",
      paramLabel = "WORDS",
      description =
          "The label by which it is cited, at most "
              + Title.LONGEST_LABEL
              + " characters (default: its publisher, where that fits and is no other's).")
  private @Nullable String label;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out the list of paragraphs.")
  private boolean quiet;

  @Option(names = "--today", hidden = true, description = "The day that is written down.")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Mixin private NewOptions options = new NewOptions();

  @Override
  public Integer call() {
    return options.add(this::addition);
  }

  private NewOptions.Addition addition(Adding dossier) throws Unfetchable {
    Library library = dossier.library();
    FreeId.requireCitable(id, "source", library);
    refuseLooseFingerprint(dossier);
    Optional<SourceKind> which =
        Optional.ofNullable(kind).map(word -> Kinds.named(word, SourceKind.values()));
    DocumentPlace place = new DocumentPlace(document);
    CapturedDocument read =
        place.read(new Fetcher(Policy.polite(library.content().dossier().settings().repository())));
    refuseKnownText(read, dossier);
    SourceSkeleton source =
        new SourceSkeleton(
            read.metadata(),
            which,
            place.address(),
            place.address().map(address -> today.toString()),
            label(read, library));
    source.url().ifPresent(address -> refuseKnownAddress(address, library));
    Fingerprint fingerprint =
        Adding.fingerprint(read.paragraphs(), place.address(), source.language(), today.toString());
    String name = "sources/" + id + ".md";
    ContentChange record =
        new ContentChange(List.of(), Map.of(dossier.path(name), source.text(name)));
    return new NewOptions.Addition(
        record.and(Adding.keeping(fingerprint, dossier.path("sources/" + id + ".fp"))),
        notes(source, read.paragraphs()));
  }

  private void refuseLooseFingerprint(Adding dossier) {
    String name = "sources/" + id + ".fp";
    if (dossier.has(name)) {
      throw new WrongUsage(
          dossier.path(name) + " is there already, without a record beside it; delete it first");
    }
  }

  private static void refuseKnownText(CapturedDocument read, Adding dossier) {
    dossier
        .withText(read.paragraphs())
        .ifPresent(source -> refuse("text", source, source.position().file().toString()));
  }

  private static void refuseKnownAddress(String address, Library library) {
    for (Source source : library.sources().toList()) {
      source
          .publication()
          .url()
          .filter(known -> known.value().equals(address))
          .ifPresent(known -> refuse("address", source, known.position().toString()));
    }
  }

  private static void refuse(String what, Source known, String place) {
    throw new WrongUsage(
        "this is the " + what + " of the source `" + known.id() + "` already, at " + place);
  }

  private String label(CapturedDocument read, Library library) {
    if (label == null) {
      return read.metadata()
          .publisher()
          .value()
          .filter(name -> name.codePointCount(0, name.length()) <= Title.LONGEST_LABEL)
          .filter(name -> library.sources().noneMatch(other -> other.title().label().equals(name)))
          .orElse("");
    }
    if (label.codePointCount(0, label.length()) > Title.LONGEST_LABEL) {
      throw new WrongUsage(
          "`--short` has "
              + label.codePointCount(0, label.length())
              + " characters, and "
              + Title.LONGEST_LABEL
              + " is the most; shorten it");
    }
    return label;
  }

  private List<String> notes(SourceSkeleton source, List<String> paragraphs) {
    List<String> notes = new ArrayList<>(source.notes());
    notes.add(
        "Its text has "
            + Counted.of(paragraphs.size(), "paragraph", "paragraphs")
            + "; name those that state nothing (menus, bare headings, notices) under"
            + " `furniture`.");
    if (!quiet) {
      notes.addAll(new NumberedParagraphs(paragraphs).lines());
    }
    return notes;
  }
}

package sourcebook.command;

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
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;
import sourcebook.library.Library;
import sourcebook.skeleton.DisagreementSkeleton;

/** Adds a disagreement. */
@Command(
    name = "disagreement",
    description = {
      "Adds a disagreement, with an account for each of the claims that differ.",
      "",
      "Its record is put at the end of disagreements.yaml. Which sources are silent on the question is"
          + " for you to find out: it names those that are in no account so far."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook new disagreement when-it-began --kind date \\",
      "    --claims began-in-may,began-in-june --question \"When did it begin?\"",
    })
final class NewDisagreementCommand implements Callable<Integer> {

  private static final String FILE = "disagreements.yaml";

  @Parameters(
      index = "0",
      paramLabel = "DISAGREEMENT",
      completionCandidates = Candidates.Nothing.class,
      description = "Its id, which is its address for good, such as how-far-it-shines.")
  private String id = "";

  @Option(
      names = "--claims",
      paramLabel = "CLAIM,...",
      hideParamSyntax = true,
      split = ",",
      required = true,
      description = "The claims that differ, two at least, with commas between them.")
  private List<String> claims = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.OfDisagreements.class,
      description =
          "In what respect they differ: wording, number, date, attribution, sequence or"
              + " interpretation.")
  private @Nullable String kind;

  @Option(
      names = "--question",
      paramLabel = "WORDS",
      description = "The question that they answer differently.")
  private String question = "";

  @Mixin private NewOptions options = new NewOptions();

  @Override
  public Integer call() {
    return options.add(this::addition);
  }

  private NewOptions.Addition addition(Adding dossier) {
    Library library = dossier.library();
    FreeId.requireForDisagreement(id, library);
    refuseKnownQuestion(library);
    DisagreementSkeleton disagreement =
        new DisagreementSkeleton(
            new DisagreementId(id),
            question,
            Optional.ofNullable(kind).map(word -> Kinds.named(word, DisagreementKind.values())),
            differing(library));
    return new NewOptions.Addition(
        NewOptions.entry(disagreement.text(FILE), dossier.list(FILE)), List.of());
  }

  private List<Claim> differing(Library library) {
    List<Claim> all =
        claims.stream().map(String::strip).distinct().map(c -> Named.claim(c, library)).toList();
    if (all.size() < 2) {
      throw new WrongUsage(
          "a disagreement has two sides; name the claims that differ: `--claims CLAIM,CLAIM`");
    }
    return all;
  }

  private void refuseKnownQuestion(Library library) {
    library
        .disagreements()
        .filter(known -> !question.isBlank() && known.question().equalsIgnoreCase(question.strip()))
        .findFirst()
        .ifPresent(
            known -> {
              throw new WrongUsage(
                  "this is the question of `"
                      + known.id()
                      + "` already, at "
                      + known.position()
                      + "; add the accounts there");
            });
  }
}

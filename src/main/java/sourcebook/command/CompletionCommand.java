package sourcebook.command;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches a shell to complete what is typed. */
@Command(
    name = "completion",
    description = {
      "Prints a script that teaches bash or zsh to complete commands.",
      "",
      "It completes commands, options and their values, folders, rules, and ids of sources. Read it"
          + " in the file that your shell starts with, and it is there each time."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  source <(./sourcebook completion bash)        here and now, in bash",
      "  source <(./sourcebook completion zsh)         the same in zsh",
      "  ./sourcebook completion zsh >~/.zfunc/_sourcebook",
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells, for completion itself. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh").iterator();
    }
  }

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "bash or zsh.")
  private String shell = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandSpec program = spec.root();
    String script =
        switch (shell) {
          case "bash" -> BashCompletion.of(program);
          case "zsh" -> ZshCompletion.of(program);
          default ->
              throw new WrongUsage(
                  "there is no completion for `" + shell + "`; choose bash or zsh");
        };
    spec.commandLine().getOut().print(script);
    return ExitCode.CLEAN;
  }
}

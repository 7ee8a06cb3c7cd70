package sourcebook.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sourcebook.compiler.Formatter;
import sourcebook.diagnostic.Counted;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.report.ReportFormat;

/** Writes content files in one form. */
@Command(
    name = "fmt",
    description = {
      "Writes the content files in one order and style, and lists those it changed.",
      "",
      "Keys come in the order of the README, values in one style, and in prose each sentence begins a"
          + " line, so that a change shows as what it is. Comments stay with what they stand beside,"
          + " entries in their order. What is missing or wrong in a file does not matter, but it must"
          + " be readable; no file says anything else afterwards."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./sourcebook fmt",
      "  ./sourcebook fmt --check        in a hook before each commit, say",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files are in this form now",
      "1:a file cannot be read or, with --check, is not in this form",
      "2:wrong usage or configuration",
      "3:the machine's fault or our own"
    })
final class FmtCommand implements Callable<Integer> {

  @Option(names = "--check", description = "Only list the files that are not in this form.")
  private boolean check;

  @Mixin private ContentOptions content = new ContentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Formatter formatter = Formatter.of(content.folder(), content.shown());
    List<String> files = formatter.unformatted();
    if (!check) {
      formatter.write();
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Diagnostic> obstacles = formatter.obstacles();
    files.forEach(out::println);
    if (!files.isEmpty() || obstacles.isEmpty()) {
      out.println(summary(files.size()));
    }
    if (!obstacles.isEmpty()) {
      out.println("Left as they are, for they must be mended first:");
      out.println();
      out.print(ReportFormat.TEXT.report(obstacles));
    }
    formatter.failures().forEach(this::confess);
    if (!formatter.failures().isEmpty()) {
      return ExitCode.FAILURE;
    }
    return obstacles.isEmpty() && (files.isEmpty() || !check) ? ExitCode.CLEAN : ExitCode.FAULTS;
  }

  private String summary(int files) {
    if (files == 0) {
      return "Nothing is to be formatted.";
    }
    String counted = Counted.of(files, "file", "files");
    return check
        ? counted + " not in form; `./sourcebook fmt` writes " + (files == 1 ? "it." : "them.")
        : counted + " formatted.";
  }

  private void confess(String file) {
    spec.commandLine()
        .getErr()
        .println(
            "sourcebook: "
                + file
                + " would say something else if it were formatted, so it is as it was; this is a fault"
                + " of ours, not of your content; please report it");
  }
}

package sourcebook.command;

import picocli.CommandLine.Option;

/** How much a command says beside its results. */
final class Loudness {

  @Option(
      names = {"-q", "--quiet"},
      description = "Print faults only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell how long each step took, and how much memory.")
  private boolean verbose;

  /**
   * Whether nothing is to be said when all is well.
   *
   * @throws WrongUsage if everything is wanted, too
   */
  boolean isQuiet() {
    if (quiet && verbose) {
      throw new WrongUsage("`--quiet` and `--verbose` contradict each other; choose one");
    }
    return quiet;
  }

  /** Whether times are to be told. */
  boolean isVerbose() {
    return verbose;
  }
}

package sourcebook.command;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a command has to say beside its results. */
record Voice(CommandSpec command, Loudness loudness) {

  /** Long work that tells its steps, and may fail in one way. */
  interface Work<T, E extends Exception> {
    T with(Steps steps) throws E;
  }

  private static final int MEGABYTE = 1 << 20;

  /** What the results are printed on. */
  Terminal terminal() {
    return Sourcebook.terminal(command);
  }

  /** Does long work; whoever waits for it is shown what it is at. */
  <T, E extends Exception> T during(Work<T, E> work) throws E {
    Steps steps = new Steps(System::nanoTime);
    T done = loudness.isQuiet() ? work.with(steps) : shown(work, steps);
    if (loudness.isVerbose()) {
      print(steps);
    }
    return done;
  }

  private <T, E extends Exception> T shown(Work<T, E> work, Steps steps) throws E {
    try (Ticker ticker = Ticker.start(terminal(), err(), steps::now)) {
      return work.with(steps);
    }
  }

  private void print(Steps steps) {
    steps.times().forEach(err()::println);
    err().println("%7d MB  of memory".formatted(memory() / MEGABYTE));
    err().flush();
  }

  /** The most that Java’s objects have taken, in bytes. */
  private static long memory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}

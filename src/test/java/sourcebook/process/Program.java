package sourcebook.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program, started as a process of its own.
 *
 * @param jdk the home of the JDK to start it with
 * @param options options of the virtual machine
 * @param environment variables that differ from ours
 * @param folder where it is started
 */
record Program(Path jdk, List<String> options, Map<String, String> environment, Path folder) {

  /** How a run ended, and what it printed on both streams. */
  record Run(int exitCode, String printed) {}

  static final Path OUR_JDK = Path.of(System.getProperty("java.home"));

  Run run(String... arguments) {
    try {
      Process process = start(arguments);
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), printed);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "sourcebook.command.Sourcebook"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).start();
  }

  /** Our own JDK, and those that are installed beside it. */
  static List<Path> jdks() {
    Path parent = real(OUR_JDK).getParent();
    try (Stream<Path> beside = Files.list(parent)) {
      return Stream.concat(Stream.of(OUR_JDK), beside)
          .map(Program::real)
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}

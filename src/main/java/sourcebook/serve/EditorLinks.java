package sourcebook.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sourcebook.compiler.Job;
import sourcebook.diagnostic.Position;

/** Links that open a place in somebody’s editor. */
public final class EditorLinks {

  /** Opens Visual Studio Code, and through it on machines far away. */
  public static final String DEFAULT = "vscode://file{file}:{line}:{column}";

  private final String pattern;
  private final Job job;

  /**
   * @param pattern an address in which {@code {file}}, {@code {line}} and {@code {column}} stand
   *     for the place; the file with its full path, which begins with a slash
   */
  public EditorLinks(String pattern, Job job) {
    this.pattern = pattern;
    this.job = job;
  }

  /** The address of a place in a file that an editor can open; empty for any other. */
  Optional<String> to(Position position) {
    return file(position.file().path())
        .filter(Files::isRegularFile)
        .map(
            file ->
                pattern
                    .replace("{file}", file.toUri().getRawPath())
                    .replace("{line}", String.valueOf(position.line()))
                    .replace("{column}", String.valueOf(position.column())));
  }

  /** A page of the site is known under a path too, but is none that anybody edits. */
  private Optional<Path> file(String shown) {
    String templates = job.templates().toString().replace('\\', '/') + "/";
    if (shown.startsWith(job.shown() + "/")) {
      return Optional.of(job.content().resolve(shown.substring(job.shown().length() + 1)));
    }
    return shown.startsWith(templates)
        ? Optional.of(job.templates().resolve(shown.substring(templates.length())))
        : Optional.empty();
  }
}

package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sourcebook.json.Json;

/** Which files a build made, and the SHA-256 of each in hexadecimal; sorted by path. */
public record Manifest(Map<String, String> files) {

  /** Where it stands in a site. */
  public static final String PATH = "manifest.json";

  public Manifest {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * The manifest of a published site; empty where there is none that can be read.
   *
   * @throws UncheckedIOException if the machine refuses to give it out
   */
  public static Optional<Manifest> read(Path site) {
    Path file = site.resolve(PATH);
    try {
      return Files.isRegularFile(file)
          ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  private static Optional<Manifest> parse(String text) {
    return Json.parse(text)
        .filter(Json.Members.class::isInstance)
        .map(
            json -> {
              Map<String, String> files = new TreeMap<>();
              json.members().forEach((path, hash) -> files.put(path, hash.asText()));
              return new Manifest(files);
            });
  }

  String json() {
    Object[] members = new Object[files.size() * 2];
    int i = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      members[i++] = file.getKey();
      members[i++] = file.getValue();
    }
    return Json.object(members).pretty();
  }
}

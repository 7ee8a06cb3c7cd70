package sourcebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.testing.BuiltSite;

/** The sites of the made-up dossier and of the one that this repository publishes, on a host. */
final class Sites implements AutoCloseable {

  private final Path folder;
  private final List<PagesServer> servers = new ArrayList<>();
  private final List<SamplePage> samples = new ArrayList<>();

  private Sites(Path folder) throws IOException {
    this.folder = folder;
    for (BuiltSite site : BuiltSite.ofEachDossier(folder)) {
      PagesServer server = new PagesServer(site.files().path(""), "/");
      servers.add(server);
      samples.addAll(SamplePage.of(site, server.address()));
    }
  }

  static Sites build() {
    try {
      return new Sites(Files.createTempDirectory("sites"));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Has every script arrive so much later than what asks for it. */
  void sendScripts(Duration late) {
    servers.forEach(server -> server.sendScripts(late));
  }

  /** Pages of every kind from both sites. */
  List<SamplePage> samples() {
    return List.copyOf(samples);
  }

  @Override
  public void close() throws IOException {
    servers.forEach(PagesServer::close);
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

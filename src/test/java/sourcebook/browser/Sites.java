package sourcebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.testing.BuiltSite;
import sourcebook.testing.TestDossier;
import sourcebook.testing.TestFolder;

/** The sites of the made-up dossier and of the one that this repository publishes, on a host. */
final class Sites implements AutoCloseable {

  private final Path folder;
  private final List<PagesServer> servers = new ArrayList<>();
  private final List<SamplePage> middling;
  private final List<SamplePage> samples;

  private Sites(Path folder) throws IOException {
    this.folder = folder;
    BuiltSite published = BuiltSite.of(TestDossier.PUBLISHED, folder.resolve("published"));
    BuiltSite lighthouse = BuiltSite.of(TestDossier.LIGHTHOUSE, folder.resolve("lighthouse"));
    String top = serve(published);
    this.middling = SamplePage.middling(published, top);
    this.samples =
        Stream.concat(
                SamplePage.ofEachSize(published, top).stream(),
                SamplePage.longest(lighthouse, serve(lighthouse)).stream())
            .toList();
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

  /** Pages of every kind: of each size from the published site, and the longest from the other. */
  List<SamplePage> samples() {
    return samples;
  }

  /** One page of every kind from the published site. */
  List<SamplePage> middling() {
    return middling;
  }

  private String serve(BuiltSite site) throws IOException {
    PagesServer server = new PagesServer(site.files().path(""), "/");
    servers.add(server);
    return server.address();
  }

  @Override
  public void close() {
    servers.forEach(PagesServer::close);
    TestFolder.delete(folder);
  }
}

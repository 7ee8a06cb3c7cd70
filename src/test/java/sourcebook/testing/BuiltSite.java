package sourcebook.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Published;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.load.ContentLoader;

/** A site that was built for a test, beside the dossier that it was built from. */
public record BuiltSite(String name, Library library, TestFolder files, ReadSite read) {

  /** Names {@link #ofEachDossier} to tests that are run for each of them. */
  public static final String OF_EACH_DOSSIER = "sourcebook.testing.BuiltSite#ofEachDossier";

  /** Both dossiers' sites, which are built once for all tests. */
  private static final class OfEachDossier {

    static final List<BuiltSite> SITES = build();

    private static List<BuiltSite> build() {
      Path folder = TestFolder.forAllTests().path("");
      return List.of(
          of(TestDossier.LIGHTHOUSE, folder.resolve("lighthouse")),
          of(TestDossier.PUBLISHED, folder.resolve("published")));
    }
  }

  /**
   * The sites of the made-up dossier and of the one that this repository publishes. All tests are
   * given the same ones, so none may change them.
   */
  public static List<BuiltSite> ofEachDossier() {
    return OfEachDossier.SITES;
  }

  /** These sites, and that of the made-up dossier with other words for its lamp. */
  public static List<BuiltSite> ofEachDossierAndOneWithLamp(String words, Path folder) {
    TestFolder dossier =
        TestDossier.copy(TestDossier.LIGHTHOUSE, folder.resolve("words"))
            .replace("facts/lamp.yaml", "The lamp on Ternholm", words);
    BuiltSite site = of(dossier.path(""), folder.resolve("built"));
    return Stream.concat(ofEachDossier().stream(), Stream.of(site)).toList();
  }

  /** The site that is built of a copy of a dossier in a folder of its own. */
  public static BuiltSite of(Path dossier, Path folder) {
    TestFolder site = Workspace.of(dossier, folder).publish().site();
    Library library =
        Library.link(ContentLoader.load(dossier, "content").value(), Published.nothing());
    return new BuiltSite(dossier.toString(), library, site, ReadSite.of(site));
  }

  /** The pages of whoever says a thing there, and of whom the source has it from. */
  public Stream<String> voices(Citation citation) {
    return Stream.concat(citation.said().stream(), citation.via().stream())
        .flatMap(party -> library.party(party.value()).stream())
        .map(BuiltSite::page);
  }

  @Override
  public String toString() {
    return name;
  }

  private static String page(Party party) {
    return party instanceof Party.OfEntity of
        ? "entities/" + of.entity().id() + ".html"
        : "sources/" + ((Party.OfSource) party).source().id() + ".html";
  }
}

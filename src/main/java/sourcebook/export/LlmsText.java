package sourcebook.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Settings;
import sourcebook.library.Library;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.PagePath;
import sourcebook.page.Paths;
import sourcebook.twin.Escapes;

/**
 * The way in for language models (after the convention of llmstxt.org): what the dossier is, how it
 * cites, and its pages as Markdown. Claims are reached from their topics.
 */
final class LlmsText implements Export {

  /** What a program must know to read the pages rightly. */
  private static final String HOW_TO_READ =
      """
      Every sentence is cited. A footnote names the source, the paragraphs in it, who says it there\
       and through whom, and may quote a few words. Each claim has a page of its own, which says how\
       many sources, origins and speakers it has and whether accounts differ. Where accounts differ,\
       the dossier does not choose: do not merge them. When you pass a claim on, name its source and\
       paragraphs, and keep words such as “according to”.
      """;

  @Override
  public String path() {
    return "llms.txt";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "The way in for language models: what the dossier is, how to read its citations, and links"
            + " to its pages as Markdown. Beside each page of the site lies the same page as"
            + " Markdown, its address ending in .md, with every citation as a footnote.",
        "");
  }

  @Override
  public String text(Edition edition) {
    Settings settings = edition.settings();
    return Stream.of(
            "# " + Escapes.text(settings.identity().title()),
            "> " + Escapes.text(settings.identity().description()),
            Escapes.text(settings.scope()) + " State of " + settings.asOf().inWords() + ".",
            HOW_TO_READ.strip(),
            "## Topics\n\n" + topics(edition),
            "## Sources\n\n" + sources(edition),
            "## Overviews\n\n" + overviews(edition),
            "## Data\n\n" + data(edition))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String topics(Edition edition) {
    Library library = edition.library();
    return library.topicsInOrder().stream()
        .map(topic -> item(topic.title(), Paths.topic(topic.id()), topic.description(), edition))
        .collect(Collectors.joining("\n"));
  }

  private static String sources(Edition edition) {
    return edition
        .library()
        .sources()
        .map(one -> item(one.title().full(), Paths.source(one.id()), one.title().label(), edition))
        .collect(Collectors.joining("\n"));
  }

  private static String overviews(Edition edition) {
    record Overview(String name, PagePath page, String about) {}
    return Stream.of(
            new Overview("Story", Paths.HOME, "the whole in short"),
            new Overview("Differences", Paths.DISAGREEMENTS, "where accounts differ"),
            new Overview("Timeline", Paths.TIMELINE, "every dated claim"),
            new Overview("Map", Paths.MAP, "acts that lead from place to place"),
            new Overview("People and places", Paths.ENTITIES, "who and what claims are about"),
            new Overview("Sources", Paths.SOURCES, "what is cited, and what each reports alone"),
            new Overview("Connections", Paths.CONNECTIONS, "who is named together with whom"),
            new Overview("Evidence in numbers", Paths.EVIDENCE, "how well all this is borne out"),
            new Overview("Corrections", Paths.CORRECTIONS, "what changed, and why"),
            new Overview("About", Paths.ABOUT, "how the dossier is made and edited"),
            new Overview("Data", Paths.DATA, "the dossier as files, and what their fields mean"))
        .filter(one -> !one.page().equals(Paths.MAP) || edition.hasMap())
        .map(one -> item(one.name(), one.page(), one.about(), edition))
        .collect(Collectors.joining("\n"));
  }

  private static String data(Edition edition) {
    return Stream.of(
            new DossierExport(), new ClaimsTable(), new AccountsTable(), new CitationsTable())
        .map(one -> item(one.path(), one.path(), one.about(edition).holds(), edition))
        .collect(Collectors.joining("\n"));
  }

  private static String item(String name, PagePath page, String about, Edition edition) {
    return item(name, Paths.twin(page).orElse(page).value(), about, edition);
  }

  private static String item(String name, String path, String about, Edition edition) {
    String address = new Addresses(edition.url()).of(path);
    return "- [" + Escapes.text(name) + "](" + address + "): " + Escapes.text(about);
  }
}

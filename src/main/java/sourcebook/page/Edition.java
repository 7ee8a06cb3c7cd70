package sourcebook.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.cite.CiteThis;
import sourcebook.content.Settings;
import sourcebook.evidence.Audit;
import sourcebook.library.Library;

/** The dossier as it is about to be published: what its pages are composed from. */
public final class Edition {

  private final Library library;
  private final Lazy<Audit> audit;
  private final Optional<String> url;
  private final boolean draft;
  private final Site site;
  private final Review review;
  private final Lazy<Chronology> chronology;
  private final Lazy<Connected> connected;
  private final Moves moves;
  private final Lazy<CiteThis> citing;

  /**
   * @param url the site's address, if it is known; a slash at its end does not matter
   * @param draft whether every page must be marked as a draft
   */
  public Edition(Library library, Optional<String> url, boolean draft) {
    this.library = library;
    this.audit = new Lazy<>(() -> new Audit(library));
    this.url = url.map(address -> address.endsWith("/") ? address : address + "/");
    this.draft = draft;
    this.site = site(library);
    this.review = Review.of(library);
    this.chronology = new Lazy<>(() -> Chronology.of(library));
    this.connected = new Lazy<>(() -> Connected.of(library));
    this.moves = Moves.of(library);
    this.citing = new Lazy<>(() -> new CiteThis(library));
  }

  /** The site's address with a slash at its end, if it is known. */
  public Optional<String> url() {
    return url;
  }

  public boolean isDraft() {
    return draft;
  }

  public Library library() {
    return library;
  }

  /** How well the dossier is borne out. */
  public Audit audit() {
    return audit.get();
  }

  Chronology chronology() {
    return chronology.get();
  }

  Connected connected() {
    return connected.get();
  }

  Moves moves() {
    return moves;
  }

  /** Whether there is a page with a map. */
  public boolean hasMap() {
    return moves.makeAMap();
  }

  CiteThis citing() {
    return citing.get();
  }

  /** A page's full address, where the site's address is known. */
  Optional<String> address(PagePath page) {
    return url.map(address -> address + page);
  }

  public Settings settings() {
    return library.content().dossier().settings();
  }

  Site site() {
    return site;
  }

  Frame frame(PagePath page, String title, String description) {
    return frame(page, title, description, PageType.PLAIN);
  }

  Frame frame(PagePath page, String title, String description, PageType type) {
    Frame.Text text = new Frame.Text(title, description);
    String linked = new LinkedThings(library, page, url).of(text, site, type);
    return frame(page, text, linked, page.root());
  }

  /** The frame of a page that is shown at any depth: its links begin at the site's own address. */
  Frame frameAnywhere(PagePath page, String title, String description) {
    String root = url.map(address -> URI.create(address).getRawPath()).orElse("");
    return frame(page, new Frame.Text(title, description), "", root);
  }

  Apparatus apparatus(PagePath page) {
    return new Apparatus(library, page);
  }

  private Frame frame(PagePath page, Frame.Text text, String linked, String root) {
    return new Frame(
        site,
        text.title(),
        text.description(),
        root,
        address(page).orElse(""),
        address(Paths.CARD).orElse(""),
        Paths.twin(page).map(page::to).orElse(""),
        linked,
        navigation(page, root),
        draft,
        review.on(page));
  }

  private List<Frame.NavigationItem> navigation(PagePath page, String root) {
    record Entry(String text, String href) {}
    return Stream.of(
            new Entry("Story", Paths.HOME.value()),
            new Entry("Topics", Paths.HOME + "#topics"),
            new Entry("Timeline", Paths.TIMELINE.value()),
            new Entry("Map", Paths.MAP.value()),
            new Entry("Differences", Paths.DISAGREEMENTS.value()),
            new Entry("People and places", Paths.ENTITIES.value()),
            new Entry("Sources", Paths.SOURCES.value()),
            new Entry("About", Paths.ABOUT.value()))
        .filter(entry -> !entry.href().equals(Paths.MAP.value()) || hasMap())
        .map(
            entry ->
                new Frame.NavigationItem(
                    entry.text(), root + entry.href(), entry.href().equals(page.value())))
        .toList();
  }

  private static Site site(Library library) {
    Settings settings = library.content().dossier().settings();
    Settings.Licence licence = settings.hosting().licence();
    return new Site(
        settings.identity().title(),
        settings.identity().description(),
        settings.identity().language().value(),
        settings.asOf().inWords(),
        new Anchor(licence.name(), licence.url().value()),
        settings.hosting().repository().map(r -> r.value()).orElse(""),
        new Site.Counts(
            library.claims().count(),
            library.sources().count(),
            library.disagreements().count(),
            library.entities().count()));
  }
}

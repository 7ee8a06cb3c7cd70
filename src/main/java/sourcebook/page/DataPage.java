package sourcebook.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What there is to reuse: every file for other programs, for whom it is and how to open it. */
record DataPage(List<DataFile> files) implements SinglePage {

  DataPage {
    files = List.copyOf(files);
  }

  /** What the template shows. */
  public record View(Frame frame, List<Section> sections, Anchor example) implements Model {
    public View {
      sections = List.copyOf(sections);
    }
  }

  /** The files that serve one use. */
  public record Section(String id, String heading, String told, List<Offer> files) {
    public Section {
      files = List.copyOf(files);
    }
  }

  /**
   * A file as it is offered.
   *
   * @param size in words
   * @param opening how to open it; empty where that goes without saying
   */
  public record Offer(
      Anchor link,
      String format,
      String size,
      String opening,
      DataFile.About about,
      String sha256) {}

  @Override
  public PagePath path() {
    return Paths.DATA;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    PagePath path = path();
    Frame frame =
        edition.frame(
            path,
            "Data to reuse",
            "The dossier for spreadsheets, bibliographies, feed readers, programs and language"
                + " models.",
            PageType.of(data -> data.dataset(edition.site(), files)));
    List<Section> sections =
        Arrays.stream(DataUse.values())
            .map(use -> section(use, path))
            .filter(section -> !section.files().isEmpty())
            .toList();
    return Stream.of(new Page(path, "data", new View(frame, sections, example(path, edition))));
  }

  private Section section(DataUse use, PagePath page) {
    List<Offer> offers =
        files.stream()
            .filter(file -> DataFormat.of(file).use() == use)
            .map(file -> offer(file, page))
            .toList();
    return new Section(use.id(), use.heading(), use.told(), offers);
  }

  private static Offer offer(DataFile file, PagePath page) {
    DataFormat format = DataFormat.of(file);
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return new Offer(
        new Anchor(name, page.to(new PagePath(file.path()))),
        format.called(),
        size(file.bytes()),
        format.opening(),
        file.about(),
        file.sha256());
  }

  /** A page by which readers see how addresses are made. */
  private static Anchor example(PagePath page, Edition edition) {
    PagePath shown =
        edition.library().claims().findFirst().map(claim -> Paths.claim(claim.id())).orElse(page);
    return new Anchor(shown.value(), page.to(shown));
  }

  /** To three digits at most, in units of a thousand. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    return bytes < 999_500
        ? (bytes + 500) / 1000 + " kB"
        : (bytes + 50_000) / 1_000_000 + "." + (bytes + 50_000) / 100_000 % 10 + " MB";
  }
}

package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Claim;

/**
 * Claims in sections, cut into parts: a page with hundreds of claims and their evidence would be
 * slow on a phone. Part 1 has the list’s own address.
 */
final class LongList {

  /** With evidence a claim takes about a kilobyte, and a page is to stay below a hundred. */
  private static final int CLAIMS_A_PART = 60;

  /** Claims under a heading, with the id of that heading. */
  record Section(String id, String heading, List<Claim> claims) {
    Section {
      claims = List.copyOf(claims);
    }
  }

  /** What the template of a part shows. */
  public record View(
      Frame frame,
      Anchor owner,
      List<ClaimSection> sections,
      List<Frame.NavigationItem> parts,
      List<Note> notes)
      implements Model {}

  private final PagePath first;
  private final Edition edition;
  private final List<List<Section>> parts;

  /**
   * @param first the address of the first part
   */
  LongList(PagePath first, List<Section> sections, Edition edition) {
    this.first = first;
    this.edition = edition;
    this.parts = cut(sections);
  }

  /** The claims of the first part, put on its page. */
  List<ClaimSection> firstPart(Apparatus apparatus) {
    return composed(1, apparatus);
  }

  /** Ways to all parts from one of them; none where there is but one. */
  List<Frame.NavigationItem> ways(int from) {
    return parts.size() == 1
        ? List.of()
        : IntStream.rangeClosed(1, parts.size())
            .mapToObj(
                part ->
                    new Frame.NavigationItem(
                        String.valueOf(part), path(from).to(path(part)), part == from))
            .toList();
  }

  /**
   * Pages from a part on, which hold nothing but claims.
   *
   * @param owner whose claims these are, and that page’s address
   */
  Stream<Page> pages(int from, String title, String owner, PagePath ownersPage) {
    return IntStream.rangeClosed(from, parts.size())
        .mapToObj(
            part -> {
              PagePath path = path(part);
              Apparatus apparatus = edition.apparatus(path);
              boolean single = parts.size() == 1;
              String whole = single ? title : title + ", part " + part;
              String told = single ? whole : whole + " of " + parts.size();
              View view =
                  new View(
                      edition.frame(path, whole, told + ", with evidence."),
                      new Anchor(owner, path.to(ownersPage)),
                      composed(part, apparatus),
                      ways(part),
                      apparatus.notes());
              return new Page(path, "claims", view);
            });
  }

  private PagePath path(int part) {
    return Paths.part(first, part);
  }

  private List<ClaimSection> composed(int part, Apparatus apparatus) {
    ClaimComposer composer = new ClaimComposer(edition.library(), path(part), apparatus);
    return parts.get(part - 1).stream()
        .map(
            section ->
                new ClaimSection(
                    section.id(),
                    section.heading(),
                    section.claims().stream().map(composer::compose).toList()))
        .toList();
  }

  /** Fills part after part; a section that does not fit goes on in the next. */
  private static List<List<Section>> cut(List<Section> sections) {
    List<List<Section>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int room = CLAIMS_A_PART;
    for (Section section : sections) {
      for (int at = 0; at < section.claims().size(); ) {
        if (room == 0) {
          parts.add(new ArrayList<>());
          room = CLAIMS_A_PART;
        }
        int end = Math.min(at + room, section.claims().size());
        parts
            .get(parts.size() - 1)
            .add(new Section(section.id(), section.heading(), section.claims().subList(at, end)));
        room -= end - at;
        at = end;
      }
    }
    return parts;
  }
}

package sourcebook.page;

import java.util.List;
import sourcebook.cite.CiteThis;
import sourcebook.content.Claim;
import sourcebook.content.Source;

/**
 * How a page’s claim or source is cited, for the macro {@code cite} in {@code cite.peb}.
 *
 * @param item the claim’s own page, or the source as a whole
 * @param sources for a claim, what it rests on, each at its paragraphs; a source has none
 */
public record CiteView(CiteThis.View item, List<SourceAtPlace> sources) {

  /**
   * A source at the places where a claim cites it.
   *
   * @param source its label, and the way to its references in full
   * @param place its paragraphs in words
   */
  public record SourceAtPlace(
      Anchor source, String place, List<CiteThis.Mention> mentions, String footnote) {
    public SourceAtPlace {
      mentions = List.copyOf(mentions);
    }
  }

  public CiteView {
    sources = List.copyOf(sources);
  }

  static CiteView of(Source source, Edition edition) {
    return new CiteView(edition.citing().source(source), List.of());
  }

  static CiteView of(Claim claim, Edition edition) {
    PagePath path = Paths.claim(claim.id());
    return new CiteView(
        edition.citing().claim(claim, edition.address(path)),
        edition.citing().sourcesOf(claim, edition.library()).stream()
            .map(at -> atPlace(at, path))
            .toList());
  }

  private static SourceAtPlace atPlace(CiteThis.AtPlace at, PagePath path) {
    return new SourceAtPlace(
        new Anchor(at.source().title().label(), path.to(Paths.source(at.source().id())) + "#cite"),
        at.place(),
        at.mentions(),
        at.footnote());
  }
}

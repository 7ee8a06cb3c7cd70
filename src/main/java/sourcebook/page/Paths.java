package sourcebook.page;

import java.util.Optional;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.EntityId;
import sourcebook.content.Link;
import sourcebook.content.SourceId;
import sourcebook.content.TopicId;
import sourcebook.library.Party;

/** Every address of the site. */
public final class Paths {

  public static final PagePath HOME = new PagePath("index.html");
  public static final PagePath TIMELINE = new PagePath("timeline.html");
  public static final PagePath MAP = new PagePath("map.html");
  public static final PagePath SOURCES = new PagePath("sources.html");
  public static final PagePath ENTITIES = new PagePath("entities.html");
  public static final PagePath CONNECTIONS = new PagePath("connections.html");
  public static final PagePath DISAGREEMENTS = new PagePath("disagreements.html");
  public static final PagePath EVIDENCE = new PagePath("evidence.html");
  public static final PagePath CORRECTIONS = new PagePath("corrections.html");
  public static final PagePath SEARCH = new PagePath("search.html");
  public static final PagePath ABOUT = new PagePath("about.html");
  public static final PagePath DATA = new PagePath("data.html");
  public static final PagePath FEED = new PagePath("feed.xml");
  public static final PagePath CARD = new PagePath("card.png");
  public static final PagePath NOT_FOUND = new PagePath("404.html");

  private Paths() {}

  /** Where a page stands as Markdown; of pages that are of no use as text there is none. */
  public static Optional<PagePath> twin(PagePath page) {
    return page.equals(SEARCH) || page.equals(NOT_FOUND)
        ? Optional.empty()
        : Optional.of(new PagePath(page.value().replaceFirst("\\.html$", ".md")));
  }

  /** A page of the time line that is about some of its years, such as {@code 2025}. */
  static PagePath timeline(String years) {
    return new PagePath("timeline/" + years + ".html");
  }

  public static PagePath claim(ClaimId id) {
    return new PagePath("claims/" + id + ".html");
  }

  public static PagePath source(SourceId id) {
    return new PagePath("sources/" + id + ".html");
  }

  public static PagePath topic(TopicId id) {
    return new PagePath("topics/" + id + ".html");
  }

  /** The page with all claims on a topic. */
  static PagePath claimsOn(TopicId id) {
    return new PagePath("topics/" + id + "/claims.html");
  }

  public static PagePath entity(EntityId id) {
    return new PagePath("entities/" + id + ".html");
  }

  /** The page of the claim, or the page with the prose, that a correction is about. */
  public static PagePath corrected(Correction correction) {
    return correction.subject() instanceof Correction.OfClaim of
        ? claim(of.claim().value())
        : new PagePath(correction.subject().name() + ".html");
  }

  public static PagePath disagreement(DisagreementId id) {
    return new PagePath("disagreements/" + id + ".html");
  }

  /** The page on which a claim list goes on, counting the list’s own page as the first. */
  static PagePath part(PagePath first, int number) {
    return number == 1
        ? first
        : new PagePath(first.value().replaceFirst("\\.html$", "/" + number + ".html"));
  }

  static Anchor question(PagePath from, Disagreement disagreement) {
    return new Anchor(disagreement.question(), from.to(disagreement(disagreement.id())));
  }

  static String party(PagePath from, Party party) {
    return party instanceof Party.OfEntity of
        ? from.to(entity(of.entity().id()))
        : from.to(source(((Party.OfSource) party).source().id()));
  }

  static String link(PagePath from, Link link) {
    return switch (link.kind()) {
      case CLAIM -> from.to(claim(new ClaimId(link.id())));
      case SOURCE -> from.to(source(new SourceId(link.id())));
      case TOPIC -> from.to(topic(new TopicId(link.id())));
      case ENTITY -> from.to(entity(new EntityId(link.id())));
      case DISAGREEMENT -> from.to(disagreement(new DisagreementId(link.id())));
    };
  }
}

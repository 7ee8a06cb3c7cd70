package sourcebook.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.PageName;
import sourcebook.content.SourceId;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;
import sourcebook.library.Library;

/**
 * A correction as it is shown.
 *
 * @param what happened to what, a sentence
 * @param was what had been published, in quotation marks where it is told word for word
 * @param now where what it concerns is found as it is now; nothing on that very page
 * @param instead what took the place of something withdrawn
 * @param why a sentence
 */
public record CorrectionView(
    String date, String what, String was, List<Anchor> now, List<Anchor> instead, String why) {

  static CorrectionView of(Correction correction, PagePath from, Library library) {
    PagePath subject = Paths.corrected(correction);
    boolean here = subject.equals(from);
    return new CorrectionView(
        correction.date().inWords(),
        what(correction, here ? "this " : "a "),
        correction.kind() == CorrectionKind.EVIDENCE
            ? sentence(correction.was().value())
            : "“" + correction.was().value() + "”",
        Stream.of(new Anchor(now(correction, library), from.to(subject)))
            .filter(now -> !here)
            .toList(),
        correction.replacement().stream()
            .flatMap(id -> library.claim(id.value()).stream())
            .map(claim -> new Anchor(claim.text(), from.to(Paths.claim(claim.id()))))
            .toList(),
        sentence(correction.why()));
  }

  private static String what(Correction correction, String which) {
    String subject = which + (correction.claim().isPresent() ? "claim" : "page");
    return switch (correction.kind()) {
      case REWORDED -> sentence(subject + " was reworded");
      case EVIDENCE -> sentence("the evidence of " + subject + " changed");
      case WITHDRAWN -> sentence(subject + " was withdrawn");
    };
  }

  private static String now(Correction correction, Library library) {
    if (correction.kind() == CorrectionKind.WITHDRAWN) {
      return "Its address says that it was withdrawn.";
    }
    return correction.subject() instanceof Correction.OfPage of
        ? title(of.page().value(), library)
        : correction.claim().flatMap(library::claim).map(Claim::text).orElse("Withdrawn since.");
  }

  /** What readers know a page by. */
  private static String title(PageName page, Library library) {
    String id = page.value().replaceFirst(".*/", "");
    return switch (page.value().replaceFirst("/.*", "")) {
      case "index" -> "The story in brief";
      case "topics" -> library.topic(new TopicId(id)).map(Topic::title).orElse(id);
      case "sources" ->
          library.source(new SourceId(id)).map(source -> source.title().label()).orElse(id);
      case "entities" -> library.entity(new EntityId(id)).map(Entity::name).orElse(id);
      case "claims" -> library.claim(new ClaimId(id)).map(Claim::text).orElse(id);
      default -> "Where accounts differ";
    };
  }

  /** The words with a capital letter and a full stop, which editors may have left out. */
  private static String sentence(String words) {
    String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return begun.matches("(?s).*[.!?…][”»\"’)]?") ? begun : begun + ".";
  }
}

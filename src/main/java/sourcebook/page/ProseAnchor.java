package sourcebook.page;

import java.util.Optional;
import sourcebook.library.ProsePlace;

/** Leads from a claim to the prose that cites it. */
final class ProseAnchor {

  private ProseAnchor() {}

  /** The page with that prose; empty for notes, which stand beside the claim itself. */
  static Optional<Anchor> of(ProsePlace place, PagePath from) {
    if (place instanceof ProsePlace.OfHome) {
      return Optional.of(new Anchor("The story in brief", from.to(Paths.HOME)));
    }
    if (place instanceof ProsePlace.OfTopic of) {
      return Optional.of(new Anchor(of.topic().title(), from.to(Paths.topic(of.topic().id()))));
    }
    if (place instanceof ProsePlace.OfEntity of) {
      return Optional.of(new Anchor(of.entity().name(), from.to(Paths.entity(of.entity().id()))));
    }
    if (place instanceof ProsePlace.OfDisagreement of) {
      return Optional.of(Paths.question(from, of.disagreement()));
    }
    if (place instanceof ProsePlace.OfSource of) {
      String label = of.source().title().label();
      return Optional.of(new Anchor(label, from.to(Paths.source(of.source().id()))));
    }
    return Optional.empty();
  }
}

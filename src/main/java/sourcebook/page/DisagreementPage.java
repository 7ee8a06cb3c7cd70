package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Disagreement;
import sourcebook.content.TopicId;
import sourcebook.library.Library;

/** A question with all accounts of it, their evidence, and who is silent. */
final class DisagreementPage implements PageKind {

  /** What the template shows. */
  public record View(
      Frame frame,
      DisagreementView disagreement,
      List<Anchor> topics,
      String matrix,
      List<Note> notes)
      implements Model {}

  @Override
  public Stream<PagePlan> plans(Edition edition) {
    return edition
        .library()
        .disagreements()
        .map(
            disagreement ->
                PagePlan.of(
                    Paths.disagreement(disagreement.id()), () -> page(disagreement, edition)));
  }

  private static Page page(Disagreement disagreement, Edition edition) {
    PagePath path = Paths.disagreement(disagreement.id());
    Library library = edition.library();
    Apparatus apparatus = edition.apparatus(path);
    View view =
        new View(
            edition.frame(
                path,
                disagreement.question(),
                "Accounts differ: " + disagreement.question(),
                PageType.of(data -> data.question(disagreement))),
            new DisagreementComposer(library, path, apparatus).inFull(disagreement),
            topics(disagreement, library)
                .flatMap(id -> library.topic(id).stream())
                .map(topic -> new Anchor(topic.title(), path.to(Paths.topic(topic.id()))))
                .toList(),
            path.to(Paths.DISAGREEMENTS) + "#" + disagreement.id(),
            apparatus.notes());
    return new Page(path, "disagreement", view);
  }

  /** The topics of the claims that state its accounts, each once. */
  static Stream<TopicId> topics(Disagreement disagreement, Library library) {
    return disagreement.accounts().stream()
        .map(Account::claims)
        .flatMap(List::stream)
        .flatMap(id -> library.claim(id.value()).stream())
        .flatMap(claim -> claim.links().topics().stream())
        .map(topic -> topic.value())
        .distinct();
  }
}

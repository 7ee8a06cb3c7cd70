package sourcebook.page;

import java.util.List;
import java.util.stream.Stream;

/** What a host shows for an address that leads nowhere, at whatever depth. */
final class NotFoundPage implements SinglePage {

  /** What the template shows. */
  public record View(Frame frame, List<Anchor> topics) implements Model {}

  @Override
  public PagePath path() {
    return Paths.NOT_FOUND;
  }

  @Override
  public Stream<Page> pages(Edition edition) {
    Frame frame =
        edition.frameAnywhere(
            Paths.NOT_FOUND, "Page not found", "There is nothing at this address.");
    List<Anchor> topics =
        edition.library().topicsInOrder().stream()
            .map(topic -> new Anchor(topic.title(), frame.root() + Paths.topic(topic.id())))
            .toList();
    return Stream.of(new Page(Paths.NOT_FOUND, "not-found", new View(frame, topics)));
  }
}

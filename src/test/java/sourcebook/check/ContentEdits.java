package sourcebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Content;
import sourcebook.content.Disagreement;
import sourcebook.content.Dossier;
import sourcebook.content.Entity;
import sourcebook.content.Home;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;
import sourcebook.content.Source;
import sourcebook.content.Topic;

/** Content with one thing in it, that very one, replaced by another. */
@SuppressWarnings("ReferenceEquality")
final class ContentEdits {

  private ContentEdits() {}

  static Claim without(Claim claim, int citation) {
    List<Citation> citations = new ArrayList<>(claim.citations());
    citations.remove(citation);
    return new Claim(
        claim.id(),
        claim.wording(),
        citations,
        claim.links(),
        claim.move(),
        claim.note(),
        claim.position());
  }

  /** A marker that has lost its last target goes. */
  static Sentence without(Sentence sentence, Marker marker, int target) {
    List<Marker.Target> targets = new ArrayList<>(marker.targets());
    targets.remove(target);
    Marker poorer = new Marker(targets, marker.position());
    return new Sentence(
        sentence.fragments().stream()
            .flatMap(
                f ->
                    f == marker
                        ? Stream.of(poorer).filter(m -> !m.targets().isEmpty())
                        : Stream.of(f))
            .toList(),
        sentence.position());
  }

  static Content replace(Content content, Claim old, Claim other) {
    return new Content(
        content.dossier(),
        content.sources(),
        each(content.claims(), claim -> claim == old ? other : claim),
        content.topics(),
        content.entities(),
        content.disagreements(),
        content.corrections());
  }

  static Content replace(Content content, Sentence old, Sentence other) {
    UnaryOperator<Prose> edit = prose -> replace(prose, old, other);
    Home home = content.dossier().home();
    return new Content(
        new Dossier(
            content.dossier().settings(),
            new Home(home.known(), edit.apply(home.story()), home.position())),
        each(content.sources(), source -> edit(source, edit)),
        each(content.claims(), claim -> edit(claim, edit)),
        each(content.topics(), topic -> edit(topic, edit)),
        each(content.entities(), entity -> edit(entity, edit)),
        each(content.disagreements(), disagreement -> edit(disagreement, edit)),
        content.corrections());
  }

  private static Prose replace(Prose prose, Sentence old, Sentence other) {
    return new Prose(
        prose.parts().stream()
            .map(
                part ->
                    part instanceof Passage passage
                        ? new Passage(
                            passage.tag(),
                            each(passage.sentences(), s -> s == old ? other : s),
                            passage.editorial())
                        : part)
            .toList());
  }

  private static Source edit(Source s, UnaryOperator<Prose> edit) {
    return new Source(
        s.id(),
        s.title(),
        s.publication(),
        s.document(),
        s.capture(),
        edit.apply(s.summary()),
        s.position());
  }

  private static Claim edit(Claim c, UnaryOperator<Prose> edit) {
    Optional<Prose> note = c.note().map(edit);
    return new Claim(c.id(), c.wording(), c.citations(), c.links(), c.move(), note, c.position());
  }

  private static Topic edit(Topic t, UnaryOperator<Prose> edit) {
    return new Topic(t.id(), t.title(), t.description(), edit.apply(t.narrative()), t.position());
  }

  private static Entity edit(Entity e, UnaryOperator<Prose> edit) {
    return new Entity(
        e.id(), e.kind(), e.name(), e.also(), edit.apply(e.is()), e.iso(), e.position());
  }

  private static Disagreement edit(Disagreement d, UnaryOperator<Prose> edit) {
    return new Disagreement(
        d.id(), d.question(), d.kind(), d.accounts(), d.silent(), d.note().map(edit), d.position());
  }

  private static <T> List<T> each(List<T> things, UnaryOperator<T> edit) {
    return things.stream().map(edit).toList();
  }
}

package sourcebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.ClaimKind;
import sourcebook.content.Content;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.EntityKind;
import sourcebook.content.Links;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Published;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.Title;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;
import sourcebook.content.Wording;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.TextFile;
import sourcebook.library.Library;
import sourcebook.load.ContentLoader;

/**
 * A large dossier in a language that does not exist, always the same. Its words are as long, as
 * frequent and as unevenly spread over the alphabet as those of English; a claim has some 130
 * letters, three entities, two topics and one or two sources.
 */
public final class MadeUpLibrary {

  private static final int WORDS = 15_000;
  private static final String ONSETS =
      "sssssscccccpppppaaaaabbbbdddddeeemmmmrrrrttttiiillffhhgnnouvwgjk";
  private static final String VOWELS = "aaeeeiioou";
  private static final String CODAS = "nrstldmck";
  private static final Position NOWHERE = new TextFile("made-up", "").start();

  private final Random random;
  private final Content lighthouse;
  private final List<String> words;

  private MadeUpLibrary(Random random) {
    this.random = random;
    this.lighthouse = ContentLoader.load(TestDossier.LIGHTHOUSE, "content").value();
    this.words = IntStream.range(0, WORDS).mapToObj(this::word).toList();
  }

  /** A library of so many claims, and an entity, a source and a question to a few of them. */
  public static Library of(int claims) {
    return new MadeUpLibrary(new Random(2025)).library(claims);
  }

  private Library library(int claims) {
    List<Source> sources = some(60 + claims / 100, this::source);
    List<Topic> topics = some(20, this::topic);
    List<Entity> entities = some(100 + claims / 7, this::entity);
    List<Claim> made = some(claims, id -> claim(id, sources, topics, entities));
    List<Disagreement> questions = some(claims / 20, id -> question(id, made));
    return Library.link(
        new Content(lighthouse.dossier(), sources, made, topics, entities, questions, List.of()),
        Published.nothing());
  }

  private Source source(int id) {
    Source model = lighthouse.sources().get(0);
    return new Source(
        new SourceId("source-" + id),
        new Title(sentence(8), name()),
        model.publication(),
        model.document(),
        model.capture(),
        model.summary(),
        NOWHERE);
  }

  private Topic topic(int id) {
    return new Topic(
        new TopicId("topic-" + id),
        name(),
        sentence(10),
        lighthouse.topics().get(0).narrative(),
        NOWHERE);
  }

  private Entity entity(int id) {
    return new Entity(
        new EntityId("some-entity-of-this-dossier-" + id),
        EntityKind.values()[random.nextInt(EntityKind.values().length)],
        name(),
        random.nextBoolean() ? List.of(name()) : List.of(),
        lighthouse.entities().get(id % lighthouse.entities().size()).is(),
        Optional.empty(),
        NOWHERE);
  }

  private Claim claim(int id, List<Source> sources, List<Topic> topics, List<Entity> entities) {
    List<Entity> about = Stream.generate(() -> frequent(entities)).limit(3).distinct().toList();
    String text =
        about.get(0).name()
            + " "
            + sentence(13).toLowerCase(Locale.ROOT)
            + " "
            + about.get(about.size() - 1).name();
    String date =
        (2000 + random.nextInt(25))
            + "-"
            + String.format(
                Locale.ROOT, "%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new Claim(
        new ClaimId("claim-about-something-" + id),
        new Wording(
            located(text + "."), ClaimKind.EVENT, Optional.of(WrittenDate.read(date, NOWHERE))),
        Stream.generate(() -> citation(frequent(sources))).limit(1 + id % 2).toList(),
        new Links(
            Stream.generate(() -> located(one(topics).id())).limit(2).toList(),
            about.stream().map(entity -> located(entity.id())).toList(),
            List.of(),
            List.of()),
        Optional.empty(),
        Optional.empty(),
        NOWHERE);
  }

  private Disagreement question(int id, List<Claim> claims) {
    return new Disagreement(
        new DisagreementId("some-question-to-be-settled-" + id),
        sentence(9) + "?",
        DisagreementKind.NUMBER,
        Stream.generate(
                () ->
                    new Account(
                        sentence(14), List.of(located(one(claims).id())), List.of(), NOWHERE))
            .limit(2)
            .toList(),
        List.of(),
        Optional.empty(),
        NOWHERE);
  }

  private static Citation citation(Source source) {
    return new Citation(
        located(source.id()),
        Locator.read("2", NOWHERE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOWHERE);
  }

  /** The more frequent a word is, the shorter. */
  private String word(int rank) {
    int syllables = rank < 40 ? 1 : rank < 1500 ? 2 : 3;
    String onset = one(ONSETS);
    return onset
        + Stream.generate(() -> one(VOWELS) + one(CODAS))
            .limit(syllables)
            .collect(Collectors.joining());
  }

  private String sentence(int length) {
    String sentence =
        Stream.generate(() -> frequent(words)).limit(length).collect(Collectors.joining(" "));
    return capitalised(sentence);
  }

  private String name() {
    return capitalised(one(words)) + " " + capitalised(one(words));
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The first is chosen twice as often as the second, three times as often as the third. */
  private <T> T frequent(List<T> things) {
    return things.get((int) Math.pow(things.size(), random.nextDouble()) - 1);
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private String one(String letters) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  private static <T> List<T> some(int number, IntFunction<T> thing) {
    List<T> things = new ArrayList<>();
    for (int id = 0; id < number; id++) {
      things.add(thing.apply(id));
    }
    return things;
  }

  private static <T> Located<T> located(T value) {
    return new Located<>(value, NOWHERE);
  }
}

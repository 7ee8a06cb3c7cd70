package sourcebook.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.Disagreement;
import sourcebook.content.Entity;
import sourcebook.content.Located;
import sourcebook.content.Prose;
import sourcebook.content.Sentence;
import sourcebook.content.Source;
import sourcebook.content.Topic;
import sourcebook.content.WrittenDate;
import sourcebook.diagnostic.Counted;
import sourcebook.library.Library;
import sourcebook.library.Party;
import sourcebook.page.Paths;

/** What of a dossier can be found, and by which words. */
final class Catalogue {

  private final Library library;

  private Catalogue(Library library) {
    this.library = library;
  }

  /** Every kind, in the order that settles ties: the few things first, the many claims last. */
  static List<Kind> of(Library library) {
    Catalogue catalogue = new Catalogue(library);
    return List.of(
        kind("Topics", library.topicsInOrder().stream(), catalogue::topic),
        kind("People and places", library.entities(), catalogue::entity),
        kind("Sources", library.sources(), catalogue::source),
        kind("Where accounts differ", library.disagreements(), catalogue::disagreement),
        kind("Claims", library.claims(), catalogue::claim));
  }

  private static <T> Kind kind(String name, Stream<T> things, Function<T, Entry> entry) {
    return new Kind(name, things.map(entry).toList());
  }

  private Entry topic(Topic topic) {
    return new Entry(
        Paths.topic(topic.id()).value(),
        topic.title(),
        topic.description(),
        claims(library.claimsOn(topic.id()).count()),
        List.of(topic.title()),
        List.of(topic.description()));
  }

  /** It is found by its other spellings like by its name. */
  private Entry entity(Entity entity) {
    String is = entity.is().sentences().map(Sentence::text).collect(Collectors.joining(" "));
    String kind = inWords(entity.kind());
    return new Entry(
        Paths.entity(entity.id()).value(),
        entity.name(),
        is,
        note(
            Stream.of(
                kind,
                entity.also().isEmpty() ? "" : "also " + String.join(", ", entity.also()),
                labels(sources(entity.is())))),
        spellings(entity).toList(),
        List.of(is, kind));
  }

  private Entry source(Source source) {
    String published = source.publication().published().map(WrittenDate::inWords).orElse("");
    return new Entry(
        Paths.source(source.id()).value(),
        source.title().label(),
        source.title().full(),
        note(Stream.of(published, claims(library.claimsCiting(source.id()).count()))),
        List.of(source.title().label(), source.title().full()),
        Stream.of(
                source.publication().authors().stream(),
                source.publication().publisher().stream(),
                Stream.of(published))
            .flatMap(texts -> texts)
            .toList());
  }

  private Entry disagreement(Disagreement disagreement) {
    List<Citation> citations =
        disagreement.accounts().stream().flatMap(library::citationsOf).toList();
    String outlets = labels(sources(citations.stream()));
    return new Entry(
        Paths.disagreement(disagreement.id()).value(),
        disagreement.question(),
        "",
        note(
            Stream.of(
                "Accounts differ in " + inWords(disagreement.kind()).toLowerCase(Locale.ROOT),
                outlets)),
        List.of(disagreement.question()),
        Stream.concat(disagreement.accounts().stream().map(a -> a.says()), Stream.of(outlets))
            .toList());
  }

  /** It is found by whatever its topics, those whom it is about and its sources are called. */
  private Entry claim(Claim claim) {
    String date = claim.wording().date().map(WrittenDate::inWords).orElse("");
    String outlets = labels(sources(claim.citations().stream()));
    Stream<String> topics =
        values(claim.links().topics()).flatMap(id -> library.topic(id).stream()).map(Topic::title);
    Stream<String> entities =
        values(claim.links().about())
            .flatMap(id -> library.entity(id).stream())
            .flatMap(Catalogue::spellings);
    Stream<String> voices =
        claim.citations().stream()
            .flatMap(citation -> Stream.concat(citation.said().stream(), citation.via().stream()))
            .flatMap(party -> library.party(party.value()).stream())
            .flatMap(Catalogue::spellings);
    return new Entry(
        Paths.claim(claim.id()).value(),
        claim.text(),
        "",
        note(Stream.of(date, outlets)),
        List.of(claim.text()),
        Stream.of(Stream.of(date, outlets), topics, entities, voices)
            .flatMap(texts -> texts)
            .distinct()
            .toList());
  }

  private static Stream<String> spellings(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.also().stream());
  }

  private static Stream<String> spellings(Party party) {
    return party instanceof Party.OfEntity of ? spellings(of.entity()) : Stream.of(party.name());
  }

  private Stream<Source> sources(Stream<Citation> citations) {
    return citations.flatMap(citation -> library.source(citation.source().value()).stream());
  }

  /** The sources that prose cites, itself or through claims. */
  private Stream<Source> sources(Prose prose) {
    return prose
        .markers()
        .flatMap(marker -> marker.targets().stream())
        .flatMap(
            target ->
                Stream.concat(
                    library.source(target).stream(),
                    library.claim(target).stream().flatMap(c -> sources(c.citations().stream()))));
  }

  private static String labels(Stream<Source> sources) {
    return sources
        .map(source -> source.title().label())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String claims(long number) {
    return Counted.of(number, "claim", "claims");
  }

  private static String note(Stream<String> facts) {
    return facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String inWords(Enum<?> kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static <T> Stream<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value);
  }
}

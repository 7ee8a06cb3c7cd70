package sourcebook.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.DisagreementKind;
import sourcebook.content.Sentence;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.Topic;
import sourcebook.diagnostic.Listed;
import sourcebook.library.CitedPlace;
import sourcebook.library.Library;
import sourcebook.library.Party;

/** Counts how well a dossier is borne out. */
public final class Audit {

  private final Library library;
  private final List<Claim> claims;
  private final Map<ClaimId, Status> standing = new LinkedHashMap<>();
  private final List<Quoted> quoted;

  /** Quoted words, and whether they are proved; to find that out takes many hashes. */
  private record Quoted(QuotedWords words, boolean proved) {}

  public Audit(Library library) {
    this.library = library;
    this.claims = library.claims().toList();
    claims.forEach(claim -> standing.put(claim.id(), Status.of(claim, library)));
    this.quoted =
        QuotedWords.in(library).map(words -> new Quoted(words, words.isProved())).toList();
  }

  /** The measures of the dossier as a whole. */
  public List<Measure> measures() {
    return List.of(
        new Measure(
            "sentences-cited",
            "Sentences that cite",
            "Of all sentences of summaries, narratives, notes and descriptions, those with at least"
                + " one citation mark. The editors’ own words on method are not counted.",
            share(sentences(), sentence -> sentence.markers().findAny().isPresent())),
        new Measure(
            "claims-cited",
            "Claims that cite",
            "Of all claims, those that cite at least one paragraph of a source.",
            share(claims.stream(), claim -> !claim.citations().isEmpty())),
        new Measure(
            "citations-with-quotation",
            "Citations with a quotation",
            "Of all citations of claims and accounts, those that give four to twelve words of the"
                + " paragraph.",
            quotedCitations()),
        new Measure(
            "quotations-proved",
            "Quotations proved",
            "Of all words given as a source’s own, as evidence or between quotation marks in claims,"
                + " accounts and sentences, those whose every run of four words (or all of them,"
                + " where they are fewer) is in the fingerprint of a paragraph cited for them.",
            share(quoted.stream(), Quoted::proved)),
        new Measure(
            "citations-unchanged",
            "Citations of unchanged paragraphs",
            "Of all citations of claims and accounts, those whose paragraphs are not known to have"
                + " changed since the source’s fingerprint was taken. A quotation is proved against"
                + " the text as it was then.",
            share(library.citations(), citation -> !hasChanged(citation))),
        new Measure(
            "claims-of-one-source",
            "Claims of one source",
            "Of all claims, those whose citations are all of one source.",
            share(claims.stream(), claim -> standing(claim).sources() == 1)),
        new Measure(
            "claims-of-one-origin",
            "Claims of one origin",
            "Of all claims, those whose citations all lead to one origin: a source that names nobody,"
                + " or whoever all of them name. A claim of one source is nearly always one of them.",
            claimsOfOneOrigin()),
        new Measure(
            "several-sources-one-origin",
            "Several sources, one origin",
            "Of the claims that cite several sources, those that all of them say they have from one"
                + " place. Whether sources that name nobody share one is not known.",
            share(
                claims.stream().filter(claim -> standing(claim).sources() > 1),
                claim -> standing(claim).isSingleOrigin())),
        new Measure(
            "claims-accounts-differ",
            "Claims on which accounts differ",
            "Of all claims, those that bear out one of several accounts that differ, be it in "
                + Listed.or(Stream.of(DisagreementKind.values()).map(Choice::word).toList())
                + ".",
            share(claims.stream(), claim -> standing(claim).disputed())));
  }

  /** Of all claims, those whose citations all lead to one origin. */
  Share claimsOfOneOrigin() {
    return share(claims.stream(), claim -> standing(claim).origins() == 1);
  }

  /** Of all citations of claims and accounts, those that give words of the paragraph. */
  Share quotedCitations() {
    return share(library.citations(), citation -> citation.quote().isPresent());
  }

  /** Each source, in the order of writing. */
  public List<SourceUse> sources() {
    return library.sources().map(this::use).toList();
  }

  /** Each topic, in reading order. */
  public List<TopicUse> topics() {
    return library.topicsInOrder().stream().map(this::use).toList();
  }

  /** Each origin, those of most claims first. */
  public List<OriginUse> origins() {
    Map<String, Party> origins = new LinkedHashMap<>();
    Map<String, Set<ClaimId>> from = new LinkedHashMap<>();
    Map<String, Set<SourceId>> outlets = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (Citation citation : claim.citations()) {
        for (Party origin : Origins.of(citation, claim.wording().kind(), library)) {
          origins.putIfAbsent(origin.id(), origin);
          from.computeIfAbsent(origin.id(), id -> new LinkedHashSet<>()).add(claim.id());
          outlets
              .computeIfAbsent(origin.id(), id -> new LinkedHashSet<>())
              .add(citation.source().value());
        }
      }
    }
    List<OriginUse> uses = new ArrayList<>();
    origins.forEach(
        (id, origin) ->
            uses.add(
                new OriginUse(
                    origin,
                    sources(outlets.getOrDefault(id, Set.of())),
                    from.getOrDefault(id, Set.of()).size())));
    uses.sort(
        Comparator.comparingLong(OriginUse::claims)
            .reversed()
            .thenComparing(use -> use.origin().id()));
    return uses;
  }

  /**
   * Every source with each of its origins, in the order in which claims first name them. Where a
   * source names nobody, it is its own origin.
   */
  public List<Flow> flows() {
    record Way(SourceId source, String origin) {}
    Map<Way, Party> origins = new LinkedHashMap<>();
    Map<Way, Set<Claim>> along = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (Citation citation : claim.citations()) {
        for (Party origin : Origins.of(citation, claim.wording().kind(), library)) {
          Way way = new Way(citation.source().value(), origin.id());
          origins.putIfAbsent(way, origin);
          along.computeIfAbsent(way, unused -> new LinkedHashSet<>()).add(claim);
        }
      }
    }
    List<Flow> flows = new ArrayList<>();
    origins.forEach(
        (way, origin) ->
            library
                .source(way.source())
                .map(
                    source ->
                        new Flow(source, origin, List.copyOf(along.getOrDefault(way, Set.of()))))
                .ifPresent(flows::add));
    return flows;
  }

  /**
   * How far the citations are concentrated on few sources, in hundredths: the Herfindahl–Hirschman
   * index, the sum of the squares of each source's share. 100 where all are of one source, 100
   * divided by the number of sources where each has as many.
   */
  public long concentration() {
    List<Share> shares = sources().stream().map(SourceUse::citations).toList();
    double sum =
        shares.stream()
            .filter(share -> share.whole() > 0)
            .mapToDouble(share -> (double) share.part() / share.whole())
            .map(share -> share * share)
            .sum();
    return Math.round(sum * 100);
  }

  private SourceUse use(Source source) {
    List<Claim> citing = library.claimsCiting(source.id()).toList();
    return new SourceUse(
        source,
        citing.size(),
        share(
            claims.stream().flatMap(claim -> claim.citations().stream()),
            citation -> citation.source().value().equals(source.id())),
        share(citing.stream(), claim -> standing(claim).sources() == 1),
        share(quoted.stream().filter(one -> one.words().isFrom(source.id())), Quoted::proved));
  }

  private TopicUse use(Topic topic) {
    List<Claim> on = library.claimsOn(topic.id()).toList();
    return new TopicUse(
        topic,
        share(on.stream(), claim -> standing(claim).sources() == 1),
        share(on.stream(), claim -> standing(claim).origins() == 1),
        share(on.stream(), claim -> standing(claim).disputed()));
  }

  private boolean hasChanged(Citation citation) {
    return library.place(citation).stream().flatMap(CitedPlace::changes).findAny().isPresent();
  }

  private Status standing(Claim claim) {
    return Objects.requireNonNull(standing.get(claim.id()), "every claim was counted");
  }

  private Stream<Sentence> sentences() {
    return library.prose().flatMap(place -> place.prose().sentences());
  }

  private List<Source> sources(Set<SourceId> ids) {
    return library.sources().filter(source -> ids.contains(source.id())).toList();
  }

  private static <T> Share share(Stream<T> all, Predicate<T> counted) {
    List<T> whole = all.toList();
    return new Share(whole.stream().filter(counted).count(), whole.size());
  }
}

package sourcebook.library;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Content;
import sourcebook.content.Correction;
import sourcebook.content.Disagreement;
import sourcebook.content.DisagreementId;
import sourcebook.content.Entity;
import sourcebook.content.EntityId;
import sourcebook.content.Id;
import sourcebook.content.Located;
import sourcebook.content.Marker;
import sourcebook.content.PartyId;
import sourcebook.content.Published;
import sourcebook.content.Source;
import sourcebook.content.SourceId;
import sourcebook.content.Topic;
import sourcebook.content.TopicId;

/** The linked dossier. Every look-up keeps the order in which things were written. */
public final class Library {

  private final Content content;
  private final Published published;
  private final Index<SourceId, Source> sources;
  private final Index<ClaimId, Claim> claims;
  private final Index<TopicId, Topic> topics;
  private final Index<EntityId, Entity> entities;
  private final Index<DisagreementId, Disagreement> disagreements;
  private final BackLinks<TopicId, Claim> claimsOnTopic;
  private final BackLinks<EntityId, Claim> claimsAboutEntity;
  private final BackLinks<SourceId, Claim> claimsCitingSource;
  private final BackLinks<ClaimId, Claim> claimsSeeingClaim;
  private final BackLinks<ClaimId, Claim> claimsSupersedingClaim;
  private final BackLinks<ClaimId, Disagreement> disagreementsOnClaim;
  private final BackLinks<PartyId, Claim> claimsOfParty;
  private final BackLinks<ClaimId, Correction> correctionsOfClaim;
  private final BackLinks<String, ProsePlace> proseCiting;

  private Library(Content content, Published published) {
    this.content = content;
    this.published = published;
    sources = new Index<>(content.sources(), Source::id);
    claims = new Index<>(content.claims(), Claim::id);
    topics = new Index<>(content.topics(), Topic::id);
    entities = new Index<>(content.entities(), Entity::id);
    disagreements = new Index<>(content.disagreements(), Disagreement::id);
    claimsOnTopic = BackLinks.of(claims(), claim -> values(claim.links().topics()));
    claimsAboutEntity = BackLinks.of(claims(), claim -> values(claim.links().about()));
    claimsCitingSource =
        BackLinks.of(claims(), claim -> claim.citations().stream().map(c -> c.source().value()));
    claimsSeeingClaim = BackLinks.of(claims(), claim -> values(claim.links().see()));
    claimsSupersedingClaim = BackLinks.of(claims(), claim -> values(claim.links().supersedes()));
    disagreementsOnClaim =
        BackLinks.of(
            disagreements(),
            d -> d.accounts().stream().flatMap(account -> values(account.claims())));
    claimsOfParty =
        BackLinks.of(claims(), claim -> claim.citations().stream().flatMap(Library::parties));
    correctionsOfClaim =
        BackLinks.of(content.corrections().stream(), correction -> correction.claim().stream());
    proseCiting =
        BackLinks.of(
            prose(),
            place ->
                place
                    .prose()
                    .markers()
                    .flatMap(m -> m.targets().stream().map(t -> t.id().value())));
  }

  /**
   * Follows every reference. References that lead nowhere stay as they are.
   *
   * @param published what readers were last given
   */
  public static Library link(Content content, Published published) {
    return new Library(content, published);
  }

  /** The dossier as written, things with one id twice among it. */
  public Content content() {
    return content;
  }

  /** What readers were last given. */
  public Published published() {
    return published;
  }

  public Stream<Source> sources() {
    return sources.all();
  }

  public Stream<Claim> claims() {
    return claims.all();
  }

  public Stream<Topic> topics() {
    return topics.all();
  }

  /** The topics in reading order, those that the settings do not name last. */
  public List<Topic> topicsInOrder() {
    List<TopicId> order = values(content.dossier().settings().topics()).toList();
    Stream<Topic> named = order.stream().distinct().flatMap(id -> topic(id).stream());
    Stream<Topic> others = topics().filter(topic -> !order.contains(topic.id()));
    return Stream.concat(named, others).toList();
  }

  public Stream<Entity> entities() {
    return entities.all();
  }

  public Stream<Disagreement> disagreements() {
    return disagreements.all();
  }

  public Optional<Source> source(SourceId id) {
    return sources.find(id);
  }

  public Optional<Claim> claim(ClaimId id) {
    return claims.find(id);
  }

  public Optional<Topic> topic(TopicId id) {
    return topics.find(id);
  }

  public Optional<Entity> entity(EntityId id) {
    return entities.find(id);
  }

  public Optional<Disagreement> disagreement(DisagreementId id) {
    return disagreements.find(id);
  }

  /** The entity or else the source of this name. */
  public Optional<Party> party(PartyId id) {
    Optional<Party> entity = entity(new EntityId(id.value())).map(Party.OfEntity::new);
    return entity.or(() -> source(new SourceId(id.value())).map(Party.OfSource::new));
  }

  /** The claim that a marker's target names, if it names one. */
  public Optional<Claim> claim(Marker.Target target) {
    return id(target).flatMap(id -> claim(new ClaimId(id)));
  }

  /** The source that a marker's target names, if it names one. */
  public Optional<Source> source(Marker.Target target) {
    return id(target).flatMap(id -> source(new SourceId(id)));
  }

  public Stream<Claim> claimsOn(TopicId topic) {
    return claimsOnTopic.to(topic);
  }

  public Stream<Claim> claimsAbout(EntityId entity) {
    return claimsAboutEntity.to(entity);
  }

  /** Claims whose citations name this entity or source as speaker or upstream. */
  public Stream<Claim> claimsVoicedBy(PartyId party) {
    return claimsOfParty.to(party);
  }

  public Stream<Claim> claimsCiting(SourceId source) {
    return claimsCitingSource.to(source);
  }

  /** The paragraphs of a source on which claims rest, in order. */
  public SortedSet<Integer> paragraphsCited(SourceId source) {
    return claimsCiting(source)
        .flatMap(claim -> claim.citations().stream())
        .filter(citation -> citation.source().value().equals(source))
        .flatMap(citation -> citation.locator().numbers().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Stream<Claim> claimsSeeing(ClaimId claim) {
    return claimsSeeingClaim.to(claim);
  }

  public Stream<Claim> claimsSuperseding(ClaimId claim) {
    return claimsSupersedingClaim.to(claim);
  }

  public Stream<Disagreement> disagreementsOn(ClaimId claim) {
    return disagreementsOnClaim.to(claim);
  }

  public Stream<Correction> correctionsOf(ClaimId claim) {
    return correctionsOfClaim.to(claim);
  }

  /** The prose that cites a claim or source. */
  public Stream<ProsePlace> proseCiting(Id id) {
    return proseCiting.to(id.value());
  }

  /** All prose of the dossier. */
  public Stream<ProsePlace> prose() {
    return Stream.of(
            Stream.of(new ProsePlace.OfHome(content.dossier().home())),
            topics().map(ProsePlace.OfTopic::new),
            sources().map(ProsePlace.OfSource::new),
            entities().map(ProsePlace.OfEntity::new),
            claims().flatMap(claim -> ProsePlace.note(claim).stream()),
            disagreements().flatMap(disagreement -> ProsePlace.note(disagreement).stream()))
        .flatMap(places -> places);
  }

  /** All citations written in YAML: those of claims and those of accounts. */
  public Stream<Citation> citations() {
    return Stream.concat(
        claims().flatMap(claim -> claim.citations().stream()),
        disagreements()
            .flatMap(disagreement -> disagreement.accounts().stream())
            .flatMap(account -> account.citations().stream()));
  }

  /** Every place in a source that is cited, in YAML or in prose. */
  public Stream<CitedPlace> places() {
    Stream<CitedPlace> written = citations().flatMap(citation -> place(citation).stream());
    Stream<CitedPlace> inProse =
        prose()
            .flatMap(place -> place.prose().markers())
            .flatMap(marker -> marker.targets().stream())
            .flatMap(this::places);
    return Stream.concat(written, inProse);
  }

  /** The place that a citation points to; empty where there is no such source. */
  public Optional<CitedPlace> place(Citation citation) {
    return source(citation.source().value())
        .map(source -> new CitedPlace(source, citation.locator()));
  }

  /** The places in sources that a marker's target names itself. */
  public Stream<CitedPlace> places(Marker.Target target) {
    return source(target).stream()
        .flatMap(source -> target.locator().stream().map(at -> new CitedPlace(source, at)));
  }

  /** Every citation that bears an account out: its own, and those of its claims. */
  public Stream<Citation> citationsOf(Account account) {
    Stream<Citation> ofClaims =
        values(account.claims())
            .flatMap(id -> claim(id).stream())
            .flatMap(claim -> claim.citations().stream());
    return Stream.concat(account.citations().stream(), ofClaims);
  }

  private static Optional<String> id(Marker.Target target) {
    return Optional.of(target.id().value()).filter(Id::isWellFormed);
  }

  private static Stream<PartyId> parties(Citation citation) {
    return Stream.concat(citation.said().stream(), citation.via().stream()).map(Located::value);
  }

  private static <T> Stream<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value);
  }
}

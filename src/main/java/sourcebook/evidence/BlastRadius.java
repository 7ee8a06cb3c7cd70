package sourcebook.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
import sourcebook.content.ClaimId;
import sourcebook.content.Disagreement;
import sourcebook.content.Locator;
import sourcebook.content.Marker;
import sourcebook.content.Passage;
import sourcebook.content.Sentence;
import sourcebook.content.SourceId;
import sourcebook.library.Library;
import sourcebook.library.ProsePlace;

/**
 * What rests on some paragraphs of a source, and would fall with them.
 *
 * @param claims those that cite one of the paragraphs
 * @param sentences those that cite one of the paragraphs or one of the claims
 * @param disagreements those with an account that cites one of the paragraphs or claims
 * @param pages the names of the pages of all these, and of the source
 */
public record BlastRadius(
    List<Claim> claims,
    List<Resting> sentences,
    List<Disagreement> disagreements,
    SortedSet<String> pages) {

  /** A sentence, and the prose in which it stands. */
  public record Resting(ProsePlace place, Sentence sentence) {}

  public BlastRadius {
    claims = List.copyOf(claims);
    sentences = List.copyOf(sentences);
    disagreements = List.copyOf(disagreements);
    pages = Collections.unmodifiableSortedSet(new TreeSet<>(pages));
  }

  public static BlastRadius of(SourceId source, Collection<Integer> paragraphs, Library library) {
    return new Search(source, Set.copyOf(paragraphs), library).radius();
  }

  /** Whether nothing rests on the paragraphs. */
  public boolean isEmpty() {
    return claims.isEmpty() && sentences.isEmpty() && disagreements.isEmpty();
  }

  private record Search(SourceId source, Set<Integer> paragraphs, Library library) {

    BlastRadius radius() {
      List<Claim> claims =
          library.claimsCiting(source).filter(claim -> cites(claim.citations())).toList();
      Set<ClaimId> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
      List<Resting> sentences =
          library
              .prose()
              .flatMap(place -> sentences(place).filter(resting -> rests(resting, ids)))
              .toList();
      List<Disagreement> disagreements =
          library.disagreements().filter(disagreement -> rests(disagreement, ids)).toList();
      return new BlastRadius(
          claims, sentences, disagreements, pages(claims, sentences, disagreements));
    }

    private static Stream<Resting> sentences(ProsePlace place) {
      return place
          .prose()
          .passages()
          .map(Passage::sentences)
          .flatMap(List::stream)
          .map(sentence -> new Resting(place, sentence));
    }

    private boolean rests(Resting resting, Set<ClaimId> claims) {
      return resting
          .sentence()
          .markers()
          .flatMap(marker -> marker.targets().stream())
          .anyMatch(target -> rests(target, claims));
    }

    private boolean rests(Marker.Target target, Set<ClaimId> claims) {
      return library.claim(target).filter(claim -> claims.contains(claim.id())).isPresent()
          || library
              .places(target)
              .anyMatch(at -> at.source().id().equals(source) && names(at.locator()));
    }

    private boolean rests(Disagreement disagreement, Set<ClaimId> claims) {
      return disagreement.accounts().stream()
          .anyMatch(
              account ->
                  cites(account.citations())
                      || account.claims().stream().anyMatch(id -> claims.contains(id.value())));
    }

    private boolean cites(List<Citation> citations) {
      return citations.stream()
          .anyMatch(c -> c.source().value().equals(source) && names(c.locator()));
    }

    private boolean names(Locator locator) {
      return paragraphs.stream().anyMatch(locator::contains);
    }

    private SortedSet<String> pages(
        List<Claim> claims, List<Resting> sentences, List<Disagreement> disagreements) {
      SortedSet<String> pages = new TreeSet<>(Set.of("sources/" + source));
      claims.forEach(claim -> pages.add("claims/" + claim.id()));
      sentences.forEach(resting -> pages.add(page(resting.place())));
      disagreements.forEach(disagreement -> pages.add(page(disagreement)));
      return pages;
    }

    private static String page(ProsePlace place) {
      return place instanceof ProsePlace.OfDisagreement of
          ? page(of.disagreement())
          : Ledger.page(place);
    }

    private static String page(Disagreement disagreement) {
      return "disagreements/" + disagreement.id();
    }
  }
}

package sourcebook.content;

import java.util.Optional;
import sourcebook.diagnostic.Position;

/**
 * A dated, append-only note that something published changed, and why.
 *
 * @param subject the claim that changed, or the page whose prose did
 * @param was what had been published
 * @param replacement for a withdrawn claim, the claim to read instead
 */
public record Correction(
    WrittenDate date,
    Subject subject,
    CorrectionKind kind,
    Located<String> was,
    String why,
    Optional<Located<ClaimId>> replacement,
    Position position) {

  /** What was corrected: a claim, or a page's prose. */
  public sealed interface Subject {

    /** The claim's id or the page's name. */
    String name();
  }

  /** A correction of a claim. */
  public record OfClaim(Located<ClaimId> claim) implements Subject {
    @Override
    public String name() {
      return claim.value().value();
    }
  }

  /** A correction of prose on a page. */
  public record OfPage(Located<PageName> page) implements Subject {
    @Override
    public String name() {
      return page.value().value();
    }
  }

  /** The claim that this is about, unless it is about a page. */
  public Optional<ClaimId> claim() {
    return subject instanceof OfClaim of ? Optional.of(of.claim().value()) : Optional.empty();
  }

  /** Whether this is about the given claim. */
  public boolean concerns(ClaimId id) {
    return subject instanceof OfClaim of && of.claim().value().equals(id);
  }

  /** Whether this is about prose on the given page. */
  public boolean concernsPage(String page) {
    return subject instanceof OfPage of && of.page().value().value().equals(page);
  }
}

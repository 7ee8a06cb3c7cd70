package sourcebook.page;

import java.util.List;

/**
 * A disagreement as it is shown.
 *
 * @param kind in what respect the accounts differ
 * @param underReview whether a source has changed since where one of the accounts rests on it
 * @param silent the sources that do not speak to the question
 */
public record DisagreementView(
    String id,
    String question,
    String kind,
    boolean underReview,
    List<AccountView> accounts,
    List<Anchor> silent,
    List<ProsePart> note,
    String href) {

  /**
   * One account: whose it is, what it says, as HTML its marks, its evidence, and the claims that
   * state it.
   */
  public record AccountView(
      String who, String says, String marks, Evidence evidence, List<Anchor> claims) {}

  public DisagreementView {
    accounts = List.copyOf(accounts);
    silent = List.copyOf(silent);
    note = List.copyOf(note);
  }
}

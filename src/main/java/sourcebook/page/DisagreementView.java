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
    Anchor question,
    String kind,
    boolean underReview,
    List<AccountView> accounts,
    List<Anchor> silent,
    List<ProsePart> note) {

  /**
   * One account.
   *
   * @param letter what it is called beside the others
   * @param marks its citation marks, as HTML
   */
  public record AccountView(String letter, String says, String marks, Evidence evidence) {}

  public DisagreementView {
    accounts = List.copyOf(accounts);
    silent = List.copyOf(silent);
    note = List.copyOf(note);
  }
}

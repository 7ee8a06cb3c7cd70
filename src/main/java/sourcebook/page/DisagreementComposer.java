package sourcebook.page;

import java.util.List;
import java.util.stream.IntStream;
import sourcebook.content.Account;
import sourcebook.content.Choice;
import sourcebook.content.Disagreement;
import sourcebook.evidence.UnderReview;
import sourcebook.library.Library;

/** Puts differing accounts on a page. */
final class DisagreementComposer {

  private final Library library;
  private final PagePath page;
  private final Apparatus apparatus;

  DisagreementComposer(Library library, PagePath page, Apparatus apparatus) {
    this.library = library;
    this.page = page;
    this.apparatus = apparatus;
  }

  /** The question with its accounts, their evidence, and what is noted on them. */
  DisagreementView inFull(Disagreement disagreement) {
    List<DisagreementView.AccountView> accounts = accounts(disagreement);
    return view(
        disagreement,
        accounts,
        disagreement
            .note()
            .map(note -> new ProseComposer(page, apparatus).compose(note))
            .orElse(List.of()));
  }

  /** The question with its accounts and their evidence. */
  DisagreementView inBrief(Disagreement disagreement) {
    return view(disagreement, accounts(disagreement), List.of());
  }

  private DisagreementView view(
      Disagreement disagreement,
      List<DisagreementView.AccountView> accounts,
      List<ProsePart> note) {
    return new DisagreementView(
        Paths.question(page, disagreement),
        Choice.word(disagreement.kind()),
        UnderReview.anyOf(disagreement, library),
        accounts,
        disagreement.silent().stream()
            .flatMap(source -> library.source(source.value()).stream())
            .map(source -> new Anchor(source.title().label(), page.to(Paths.source(source.id()))))
            .toList(),
        note);
  }

  private List<DisagreementView.AccountView> accounts(Disagreement disagreement) {
    return IntStream.range(0, disagreement.accounts().size())
        .mapToObj(i -> account(Letters.of(i), disagreement.accounts().get(i)))
        .toList();
  }

  private DisagreementView.AccountView account(String letter, Account account) {
    Apparatus.Marks marks = apparatus.evidence(account);
    return new DisagreementView.AccountView(
        letter, account.says(), marks.html(), new Evidence(marks.groups()));
  }
}

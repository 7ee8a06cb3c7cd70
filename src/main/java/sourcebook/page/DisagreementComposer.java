package sourcebook.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sourcebook.content.Account;
import sourcebook.content.Citation;
import sourcebook.content.Claim;
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

  /** The question with its evidence, and what the accounts agree on. */
  DisagreementView inFull(Disagreement disagreement) {
    return view(
        disagreement,
        disagreement.accounts().stream().map(this::account).toList(),
        disagreement
            .note()
            .map(note -> new ProseComposer(page, apparatus).compose(note))
            .orElse(List.of()));
  }

  /** The question and its answers only; their marks lead to the notes at the end of the page. */
  DisagreementView inBrief(Disagreement disagreement) {
    return view(
        disagreement, disagreement.accounts().stream().map(this::brief).toList(), List.of());
  }

  private DisagreementView view(
      Disagreement disagreement,
      List<DisagreementView.AccountView> accounts,
      List<ProsePart> note) {
    return new DisagreementView(
        disagreement.id().value(),
        disagreement.question(),
        disagreement.kind().name().toLowerCase(Locale.ROOT),
        disagreement.accounts().stream().anyMatch(this::isUnderReview),
        accounts,
        disagreement.silent().stream()
            .flatMap(source -> library.source(source.value()).stream())
            .map(source -> new Anchor(source.title().label(), page.to(Paths.source(source.id()))))
            .toList(),
        note,
        Paths.disagreement(page, disagreement.id()));
  }

  private boolean isUnderReview(Account account) {
    return UnderReview.anyOf(library.citationsOf(account).toList(), library);
  }

  private DisagreementView.AccountView brief(Account account) {
    List<Citation> citations = library.citationsOf(account).toList();
    return new DisagreementView.AccountView(
        who(account),
        account.says(),
        apparatus.marks(citations),
        new Evidence(List.of()),
        List.of());
  }

  /** Its own citations are spelt out; those of its claims are one step away, on their pages. */
  private DisagreementView.AccountView account(Account account) {
    Apparatus.Marks own = apparatus.evidence(account.citations());
    List<Claim> claims =
        account.claims().stream().flatMap(id -> library.claim(id.value()).stream()).toList();
    return new DisagreementView.AccountView(
        who(account),
        account.says(),
        own.html() + (claims.isEmpty() ? "" : apparatus.marks(beyond(account, claims))),
        new Evidence(own.lines()),
        claims.stream().map(c -> new Anchor(c.text(), page.to(Paths.claim(c.id())))).toList());
  }

  /** The sources that give the account, each once. */
  private String who(Account account) {
    return library
        .citationsOf(account)
        .flatMap(citation -> library.source(citation.source().value()).stream())
        .map(source -> source.title().label())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The claims' citations of sources that the account does not cite itself. */
  private static List<Citation> beyond(Account account, List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.citations().stream())
        .filter(c -> account.citations().stream().noneMatch(own -> same(own, c)))
        .toList();
  }

  private static boolean same(Citation one, Citation other) {
    return one.source().value().equals(other.source().value());
  }
}

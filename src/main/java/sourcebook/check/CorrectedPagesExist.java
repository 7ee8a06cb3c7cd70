package sourcebook.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.content.Correction;
import sourcebook.content.CorrectionKind;
import sourcebook.content.Located;
import sourcebook.content.PageName;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.diagnostic.Suggestion;
import sourcebook.library.Library;

/** A correction leads to the page whose prose it corrects, or to what is left of it. */
final class CorrectedPagesExist implements ContentCheck {

  private static final Rule RULE =
      Rule.form(
          "corrected-pages-exist",
          "A correction of a page that is not there leaves readers looking for it.",
          "- {page: topics/lwa, kind: evidence, …}",
          "- {page: topics/law, kind: evidence, …}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean needsEveryFile() {
    return true;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    Set<String> known = known(library);
    return Stream.concat(
        pages(library, false)
            .filter(page -> !known.contains(page.value().value()))
            .map(page -> unknown(page, known)),
        pages(library, true)
            .filter(page -> !page.value().isOfOneThing())
            .map(CorrectedPagesExist::lasting));
  }

  private static Diagnostic unknown(Located<PageName> page, Set<String> known) {
    String suggestion = Suggestion.didYouMean(page.value().value(), known.stream());
    return RULE.error(page.position(), "no page is called `" + page.value() + "`")
        .mend(suggestion.isEmpty() ? "name it by its path, such as `topics/its-id`" : suggestion);
  }

  /** Pages that are there, and those that say that they were withdrawn. */
  private static Set<String> known(Library library) {
    Stream<String> there =
        Stream.of(
                Stream.of("index", "disagreements"),
                library.topics().map(topic -> "topics/" + topic.id()),
                library.sources().map(source -> "sources/" + source.id()),
                library.entities().map(entity -> "entities/" + entity.id()),
                library.claims().map(claim -> "claims/" + claim.id()))
            .flatMap(names -> names);
    Stream<String> withdrawn = pages(library, true).map(page -> page.value().value());
    return Stream.concat(there, withdrawn).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Located<PageName>> pages(Library library, boolean withdrawn) {
    return library.content().corrections().stream()
        .filter(correction -> (correction.kind() == CorrectionKind.WITHDRAWN) == withdrawn)
        .map(Correction::subject)
        .filter(Correction.OfPage.class::isInstance)
        .map(subject -> ((Correction.OfPage) subject).page());
  }

  private static Diagnostic lasting(Located<PageName> page) {
    String name = page.value().value();
    return RULE.error(page.position(), "the page `" + name + "` cannot be withdrawn")
        .mend(
            name.startsWith("claims/")
                ? "withdraw the claim: `claim: " + name.substring("claims/".length()) + "`"
                : "say how its prose changed: `kind: reworded` or `kind: evidence`");
  }
}

package sourcebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.content.Account;
import sourcebook.content.Claim;
import sourcebook.testing.BuiltSite;

/** What belongs together leads to each other. */
class SiteLinksTest {

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void claimsAndWhatTheyConcernLinkToEachOther(BuiltSite site) {
    site.library()
        .claims()
        .forEach(
            claim ->
                concernedBy(claim, site)
                    .forEach(
                        page -> linkToEachOther(site, "claims/" + claim.id() + ".html", page)));
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void disagreementsAndWhatBearsThemOutLinkToEachOther(BuiltSite site) {
    site.library()
        .disagreements()
        .forEach(
            disagreement -> {
              String question = "disagreements/" + disagreement.id() + ".html";
              disagreement.accounts().stream()
                  .flatMap(SiteLinksTest::bearing)
                  .forEach(page -> linkToEachOther(site, question, page));
              disagreement
                  .silent()
                  .forEach(
                      source -> assertLink(site, question, "sources/" + source.value() + ".html"));
              assertLink(site, "disagreements.html", question);
              assertLink(site, question, "disagreements.html#" + disagreement.id());
            });
  }

  @ParameterizedTest
  @MethodSource(BuiltSite.OF_EACH_DOSSIER)
  void correctionsAndWhatTheyConcernLinkToEachOther(BuiltSite site) {
    site.library()
        .content()
        .corrections()
        .forEach(
            correction -> {
              String subject = correction.subject().name();
              String page = (subject.matches("[a-z-0-9]+") ? "claims/" : "") + subject + ".html";
              assertLink(site, "corrections.html", page);
              assertThat(site.read().page("corrections.html").text())
                  .contains(correction.was().value(), correction.why());
              if (page.startsWith("claims/")) {
                assertThat(site.read().page(page).text()).contains(correction.why());
              }
              assertThat(site.read().page(page).select("a[href$=corrections.html]")).isNotEmpty();
            });
  }

  private static Stream<String> concernedBy(Claim claim, BuiltSite site) {
    Stream<String> named =
        Stream.of(
                claim.citations().stream().map(c -> "sources/" + c.source().value()),
                claim.links().topics().stream().map(t -> "topics/" + t.value()),
                claim.links().about().stream().map(e -> "entities/" + e.value()),
                claim.links().see().stream().map(c -> "claims/" + c.value()),
                claim.links().supersedes().stream().map(c -> "claims/" + c.value()))
            .flatMap(names -> names)
            .map(name -> name + ".html");
    return Stream.concat(named, claim.citations().stream().flatMap(site::voices));
  }

  private static Stream<String> bearing(Account account) {
    return Stream.concat(
        account.claims().stream().map(c -> "claims/" + c.value() + ".html"),
        account.citations().stream().map(c -> "sources/" + c.source().value() + ".html"));
  }

  private static void linkToEachOther(BuiltSite site, String page, String other) {
    assertLink(site, page, other);
    assertLink(site, other, page);
  }

  private static void assertLink(BuiltSite site, String from, String to) {
    assertThat(site.read().links(from)).as(from).contains(to);
  }
}

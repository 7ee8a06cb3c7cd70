package sourcebook.site;

import java.util.List;
import sourcebook.diagnostic.Rule;

/** What a finished site must keep, whatever the theme. */
public final class SiteRules {

  static final Rule LINKS =
      Rule.form(
          "site-links-lead-somewhere",
          "A reader who follows a link, and a note that leads back, must arrive.",
          "<a href=\"topics/lwa.html\">Law</a>",
          "<a href=\"topics/law.html\">Law</a>");

  static final Rule WELL_FORMED =
      Rule.form(
          "pages-are-well-formed",
          "What a page opens it closes, so that there is no doubt which mark stands in which"
              + " sentence, in any browser.",
          "<p data-sentence>The ban was <em>lifted.<a role=\"doc-noteref\" …>1</a></p>",
          "<p data-sentence>The ban was <em>lifted</em>.<a role=\"doc-noteref\" …>1</a></p>");

  static final Rule IDS =
      Rule.form(
          "page-ids-are-unique",
          "Of two places with one id a link reaches only the first.",
          "<p id=\"e1\">…</p> <p id=\"e1\">…</p>",
          "<p id=\"e1\">…</p> <p id=\"e2\">…</p>");

  static final Rule CLAIMS =
      Rule.evidence(
          "shown-claims-bear-marks",
          "Wherever a claim or a sentence is shown, its citation is shown with it.",
          "<p data-claim=\"ban-lifted\">The ban was lifted.</p>",
          "<p data-claim=\"ban-lifted\">The ban was lifted.<a role=\"doc-noteref\" …>1</a></p>");

  static final Rule REACHABLE =
      Rule.form(
          "pages-can-be-reached",
          "A page that no other leads to is read by nobody.",
          "claims/ban-lifted.html, and no page links to it",
          "a link to it from its topic");

  static final Rule PATHS =
      Rule.form(
          "paths-are-distinct",
          "Two files that differ only in case or in how accents are written become one on many"
              + " machines.",
          "assets/Map.svg and assets/map.svg",
          "assets/map.svg and assets/region-map.svg");

  static final Rule REQUESTS =
      Rule.form(
          "pages-ask-nobody-else",
          "Reading the dossier tells no third party, and nothing but the theme's own script runs.",
          "<img src=\"https://example.org/p.gif\">",
          "<img src=\"assets/p.svg\">");

  /** All rules of this package, in the order in which they are explained. */
  public static final List<Rule> ALL =
      List.of(LINKS, WELL_FORMED, IDS, CLAIMS, REACHABLE, PATHS, REQUESTS);

  private SiteRules() {}
}

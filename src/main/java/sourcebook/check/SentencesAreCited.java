package sourcebook.check;

import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** A sentence without a marker asks to be believed. */
final class SentencesAreCited implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "sentences-are-cited",
          "Readers must be able to check every sentence; one without a marker asks to be "
              + "believed.",
          """
          The ban was lifted. [@ban-lifted] Trade grew.

          We asked the court for its ruling.""",
          """
          The ban was lifted. [@ban-lifted] Trade grew. [@gazette, para. 4]

          !!! editorial
              We asked the court for its ruling.""");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return library
        .prose()
        .flatMap(place -> place.prose().sentences())
        .filter(sentence -> sentence.markers().findAny().isEmpty())
        .map(
            sentence ->
                RULE.error(sentence.position(), "this sentence cites nothing")
                    .mend(
                        "put `[@claim-id]` or `[@source-id, para. 9]` behind its full stop, or, if it is"
                            + " your own word on the dossier, indent it by four spaces below a line"
                            + " `!!! editorial`"));
  }
}

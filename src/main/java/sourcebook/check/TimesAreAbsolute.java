package sourcebook.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Rule;
import sourcebook.library.Library;

/** “Last week” is another week whenever it is read. */
final class TimesAreAbsolute implements ContentCheck {

  private static final Rule RULE =
      Rule.evidence(
          "times-are-absolute",
          "A dossier is read for years, and “last week” moves on with its reader.",
          "claim: The court lifted the ban last week.",
          "claim: The court lifted the ban in the week of 14 April 2025.");

  private static final String UNITS =
      "(day|night|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter"
          + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april"
          + "|june|july|august|september|october|november|december)";

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(yesterday|today|tomorrow|tonight|nowadays|currently|recently|lately"
              + "|(last|this|next) "
              + UNITS
              + "|(last|next) (march|may)"
              + "|on (mon|tues|wednes|thurs|fri|satur|sun)day(?!,? \\d)"
              + "|\\w+ (day|week|month|year|decade)s? ago)\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> violations(Library library) {
    return OwnWords.inEnglish(RELATIVE, library)
        .map(
            time ->
                RULE.error(
                        time.position(), "“" + time.value() + "” means another time to each reader")
                    .mend(
                        "give the date, as far as the source allows, and the basis in `note`; or quote"
                            + " the words"));
  }
}

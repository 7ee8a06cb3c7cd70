package sourcebook.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells full stops that end a sentence from those that belong to an abbreviation. */
final class Abbreviations {

  /** Something always follows these. */
  private static final Set<String> NEVER_LAST =
      words(
          "mr mrs ms mx dr prof gen col lt sgt capt maj cmdr adm gov sen rep hon rev pres amb brig"
              + " insp supt messrs mme e.g i.e viz cf vs v ca c approx incl esp dept");

  /** These stand before a number, and are ordinary words otherwise. */
  private static final Set<String> BEFORE_NUMBER =
      words(
          "no nos nr p pp para paras art arts sec sect fig figs vol vols ch chap cl app ex ed res"
              + " reg doc ver tel ext rs jan feb mar apr jun jul aug sep sept oct nov dec");

  /** These may end a sentence; what follows decides. */
  private static final Set<String> PERHAPS_LAST =
      words("etc al inc ltd co corp jr sr bros est st mt a.m p.m");

  /** Further ones, after which a small letter is nothing strange. */
  private static final Set<String> WITHIN =
      words(
          "abbr avg cm cu eds excl ft govt hr hrs kg km lb lbs max min misc mm orig oz pct pl pop"
              + " repr resp sq temp trans univ wk yr yrs");

  /** Words that begin a sentence far more often than they follow an abbreviation in one. */
  private static final Set<String> BEGINNERS =
      words(
          "The A An It Its He His She Her They Their We Our You This That These Those There In On"
              + " At By For From With As But And Or Yet So However Moreover Meanwhile After Before"
              + " Since When While If Although Though Because Both Some Many Most No None Nobody Not"
              + " One Only What Who Why How Where Whether Then Thus Under Until Such Several Two"
              + " Three");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{L}(\\.\\p{L})*");

  /** A number that no word is mistaken for. */
  private static final Pattern NUMBER = Pattern.compile("\\d.*|[IVXLCDM]{2,}|[VXLCDM]");

  private Abbreviations() {}

  /**
   * Whether a full stop after {@code word} ends the sentence, where {@code next} begins with no
   * small letter.
   */
  static boolean endBefore(String next, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(word.length() == 1 ? word : lower)) {
      return false;
    }
    if (BEFORE_NUMBER.contains(lower) && NUMBER.matcher(next).matches()) {
      return false;
    }
    return !(isAcronym(word) || PERHAPS_LAST.contains(lower)) || BEGINNERS.contains(next);
  }

  /** Whether a full stop after {@code word} ends the sentence, even before a small letter. */
  static boolean endAlways(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORD.matcher(word).matches()
        && !NEVER_LAST.contains(lower)
        && !BEFORE_NUMBER.contains(lower)
        && !PERHAPS_LAST.contains(lower)
        && !WITHIN.contains(lower);
  }

  private static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches()
        && (word.contains(".") || Character.isUpperCase(word.codePointAt(0)));
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }
}

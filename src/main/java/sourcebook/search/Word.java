package sourcebook.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word as search compares it, without regard to how it is written. The theme's script folds
 * queries by the same rules.
 *
 * <ul>
 *   <li>Case, accents, width of letters, invisible signs: left out (NFKD, then marks dropped).
 *       Letters that do not come apart have a plain one in their place: {@code ß} is {@code ss}.
 *   <li>What a hyphen or an apostrophe joins is found in parts and in one: {@code al-Qaeda} by
 *       {@code al}, {@code qaeda} and {@code alqaeda}; likewise {@code 1,500}. The English {@code
 *       's} is dropped, and the dots within {@code U.S.} are.
 *   <li>Romanised names differ in what stands for the same letter, so these are one: {@code q} and
 *       {@code k} (ق: Muttaqi, Muttaki), {@code kh} and {@code k} (خ, х: Kazakh, Kazak), {@code gh}
 *       and {@code g} (غ: Afghan, Afgan), {@code x} and {@code ks} (кс: Alexei, Aleksei), {@code y}
 *       and {@code i} (й: Sergey, Sergei), and a consonant doubled and single (a shadda: Hassan,
 *       Hasan). Vowels are left alone: too many English words differ in nothing else.
 *   <li>Where words are not set apart, each ideograph is one.
 * </ul>
 *
 * @param parts what it is made of: itself alone, unless something joins parts
 * @param joined all parts in one, where there are several
 */
record Word(List<String> parts, Optional<String> joined) {

  private static final Pattern APOSTROPHE = Pattern.compile("[‘’‛`´ʹʻʼʽʾʿ′]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]");
  private static final Pattern ODD = Pattern.compile("[ßæœøđðþħıłəςكيىـ]");
  private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}])");
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}]\\p{L})(?<=\\p{L})\\.(?=\\p{L}(?!\\p{L}))");
  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");

  private static final String LETTERS = "[\\p{L}\\p{N}]+";
  private static final String JOINT = "(?:['‐‒–-]|(?<=\\p{N})[.,](?=\\p{N}))";
  private static final Pattern JOINTS = Pattern.compile(JOINT);
  private static final Pattern WORD = Pattern.compile(LETTERS + "(?:" + JOINT + LETTERS + ")*");

  private static final Pattern BREATHED = Pattern.compile("([kg])h");
  private static final Pattern REPEATED = Pattern.compile("(?![aeou])(\\p{L})\\1+");

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ı", "i"),
          Map.entry("ł", "l"),
          Map.entry("ə", "a"),
          Map.entry("ς", "σ"),
          Map.entry("ك", "ک"),
          Map.entry("ي", "ی"),
          Map.entry("ى", "ی"),
          Map.entry("ـ", ""));

  Word {
    parts = List.copyOf(parts);
  }

  /** The words of a text, in order. */
  static Stream<Word> of(String text) {
    return WORD.matcher(plain(text)).results().map(found -> word(found.group()));
  }

  /** Everything that words of a text are found by. */
  static Stream<String> tokens(String text) {
    return of(text).flatMap(word -> Stream.concat(word.parts.stream(), word.joined.stream()));
  }

  private static Word word(String written) {
    String[] parts = JOINTS.split(written, -1);
    return new Word(
        Stream.of(parts).map(Word::spelling).toList(),
        parts.length == 1 ? Optional.empty() : Optional.of(spelling(String.join("", parts))));
  }

  private static String plain(String text) {
    String apart =
        Normalizer.normalize(APOSTROPHE.matcher(text).replaceAll("'"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    String seen = UNSEEN.matcher(apart).replaceAll("");
    String known = ODD.matcher(seen).replaceAll(odd -> PLAIN.getOrDefault(odd.group(), ""));
    String whole = INITIALS.matcher(POSSESSIVE.matcher(known).replaceAll("")).replaceAll("");
    Matcher ideographs = IDEOGRAPH.matcher(whole);
    return ideographs.replaceAll(" $0 ");
  }

  private static String spelling(String part) {
    String breathed = BREATHED.matcher(part.replace('q', 'k')).replaceAll("$1");
    return REPEATED.matcher(breathed.replace("x", "ks").replace('y', 'i')).replaceAll("$1");
  }
}

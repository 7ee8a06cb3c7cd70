package sourcebook.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell nothing apart: those that stand in more than a fifth of the claims and are
 * written small there, such as “the”. That holds in any language whose writing has capitals, and
 * spares the name of whatever the dossier is about. What is somebody's whole name is never one.
 */
final class CommonWords {

  private static final int ONE_IN = 5;

  /** In fewer claims than these a word may be frequent by chance. */
  private static final int FEWEST = 20;

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}]*");

  private CommonWords() {}

  static Set<String> of(List<Kind> kinds) {
    List<Entry> claims = kinds.get(kinds.size() - 1).entries();
    Map<String, Integer> frequency = new TreeMap<>();
    claims.forEach(
        claim -> writtenSmall(claim).forEach(token -> frequency.merge(token, 1, Integer::sum)));
    Set<String> common =
        frequency.entrySet().stream()
            .filter(word -> word.getValue() >= FEWEST)
            .filter(word -> word.getValue() * ONE_IN > claims.size())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.subList(0, kinds.size() - 1).stream()
        .flatMap(kind -> kind.entries().stream())
        .flatMap(entry -> entry.names().stream())
        .map(name -> Word.tokens(name).toList())
        .filter(tokens -> tokens.size() == 1)
        .forEach(tokens -> common.removeAll(tokens));
    return common;
  }

  private static Stream<String> writtenSmall(Entry claim) {
    return Word.tokens(CAPITALISED.matcher(claim.title()).replaceAll(" "))
        .filter(token -> !token.equals(token.toUpperCase(Locale.ROOT)))
        .distinct();
  }
}

package sourcebook.cite;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import sourcebook.cite.Author.Named;
import sourcebook.cite.Author.Person;

/**
 * Reads names as they are written in a source’s record.
 *
 * <p>{@code Given Family} and {@code Given van der Family} are taken apart. For names that do not
 * end in what they are sorted by there is {@code Family, Given} and {@code Family, Given, Jr.}; for
 * what is no person, {@code Name,}. A name of one word stays whole. Academic titles before a name
 * are no part of it.
 */
final class AuthorReader {

  private static final Pattern ACADEMIC_TITLE = Pattern.compile("(?:Dr|Prof)\\.?|Professor");

  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");

  private AuthorReader() {}

  static Author read(String written) {
    List<String> parts = List.of(written.strip().split("\\s*,\\s*", -1));
    return parts.size() == 1 ? inOrder(untitled(words(written))) : inverted(parts);
  }

  private static Author inverted(List<String> parts) {
    if (parts.get(1).isEmpty()) {
      return new Named(parts.get(0));
    }
    List<String> family = words(parts.get(0));
    int name = 0;
    while (name < family.size() - 1 && startsSmall(family.get(name))) {
      name++;
    }
    return new Person(
        parts.get(1),
        String.join(" ", family.subList(0, name)),
        String.join(" ", family.subList(name, family.size())),
        parts.size() > 2 ? dotted(parts.get(2)) : "");
  }

  /** Without titles, as long as a given and a family name are left. */
  private static List<String> untitled(List<String> words) {
    int titles = 0;
    while (words.size() - titles > 2 && ACADEMIC_TITLE.matcher(words.get(titles)).matches()) {
      titles++;
    }
    return words.subList(titles, words.size());
  }

  private static Author inOrder(List<String> words) {
    String end = words.get(words.size() - 1);
    boolean suffixed = words.size() > 2 && SUFFIX.matcher(end).matches();
    int family = words.size() - (suffixed ? 2 : 1);
    if (family == 0) {
      return new Named(end);
    }
    int particle = family;
    while (particle > 1 && startsSmall(words.get(particle - 1))) {
      particle--;
    }
    return new Person(
        String.join(" ", words.subList(0, particle)),
        String.join(" ", words.subList(particle, family)),
        words.get(family),
        suffixed ? dotted(end) : "");
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.strip().split("\\s+"));
  }

  private static String dotted(String suffix) {
    return suffix.equals("Jr") || suffix.equals("Sr") ? suffix + "." : suffix;
  }

  private static boolean startsSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }
}

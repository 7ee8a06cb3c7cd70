package sourcebook.browser;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages that nobody would write, always the same: tags and words in any order. */
final class RandomPages {

  private static final List<String> TAGS =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<br>",
          "<ul>",
          "<li>",
          "</ul>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<span>",
          "</span>",
          "<table>",
          "</table>",
          "<caption>",
          "<thead>",
          "<tbody>",
          "<tfoot>",
          "<tr>",
          "<td>",
          "</td>",
          "<th>",
          "<h2>",
          "</h2>",
          "<pre>",
          "</pre>",
          "<a href=x>",
          "</a>",
          "<details>",
          "<details open>",
          "<summary>",
          "</details>",
          "<hr>",
          "<fieldset>",
          "<legend>",
          "</fieldset>",
          "<dl>",
          "<dt>",
          "<dd>",
          "</dl>",
          "<span hidden>",
          "<div style='display:none'>",
          "<blockquote>",
          "</blockquote>",
          "<section>",
          "</section>",
          "<!-- x -->",
          "<center>",
          "</center>",
          "<figure>",
          "<figcaption>",
          "</figure>",
          "<label>",
          "</label>",
          "<template>",
          "</template>",
          "<noscript>",
          "</noscript>",
          "<form>",
          "</form>",
          "<dialog>",
          "</dialog>");

  private static final List<String> WORDS =
      List.of(
          "a", "b c", " d", "e ", "\nf", "g\n", "\th ", "  i  ", " ", "&nbsp;", "&amp;", "&shy;");

  private RandomPages() {}

  static Stream<String> of(int seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> "<!doctype html><body>" + body(random));
  }

  private static String body(Random random) {
    return random
        .ints(2 + random.nextInt(14))
        .mapToObj(any -> random.nextBoolean() ? one(TAGS, random) : one(WORDS, random))
        .collect(Collectors.joining());
  }

  private static String one(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}

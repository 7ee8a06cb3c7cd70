package sourcebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcebook.content.Located;
import sourcebook.content.Locator;
import sourcebook.content.Paragraphs;
import sourcebook.diagnostic.Diagnostic;

/** Says of what stands in a list again that it does. */
final class Once {

  private final String key;
  private final Faults faults;

  /**
   * @param key the key behind which the list stands
   */
  Once(String key, Faults faults) {
    this.key = key;
    this.faults = faults;
  }

  /** Each item where it stands first. */
  <T> List<Located<T>> of(Stream<Located<T>> items) {
    Map<T, Located<T>> first = new LinkedHashMap<>();
    items.forEachOrdered(
        item -> {
          Located<T> earlier = first.putIfAbsent(item.value(), item);
          if (earlier != null) {
            refuse("`" + item.value() + "`", item, earlier);
          }
        });
    return List.copyOf(first.values());
  }

  /** Says which paragraph is named again, by its number or by a run that it lies in. */
  void refuseAgain(List<Located<String>> runs) {
    List<Located<Paragraphs>> seen = new ArrayList<>();
    for (Located<String> written : runs) {
      for (Paragraphs run : Locator.runs(written.value())) {
        Located<Paragraphs> now = new Located<>(run, written.position());
        seen.stream()
            .filter(earlier -> earlier.value().meets(run))
            .findFirst()
            .ifPresent(
                earlier ->
                    refuse(
                        "para. " + Math.max(earlier.value().first(), run.first()), now, earlier));
        seen.add(now);
      }
    }
  }

  private void refuse(String what, Located<?> again, Located<?> earlier) {
    Diagnostic fault =
        LoadRules.LISTED_ONCE
            .error(again.position(), what + " stands in `" + key + "` twice")
            .mend("take one of the two out, or write what was meant in its place");
    faults.add(
        again.position().equals(earlier.position())
            ? fault
            : fault.see(earlier.position(), "it first stands here"));
  }
}

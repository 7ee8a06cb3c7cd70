package sourcebook.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** How texts differ, line by line, for whoever reads it. */
public final class ChangedLines {

  private ChangedLines() {}

  /** Each file that is different, and in it each line that went and that came. */
  public static String between(Map<String, String> before, Map<String, String> after) {
    Map<String, String> all = new TreeMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
        .map(
            name ->
                "== "
                    + name
                    + "\n"
                    + lines(before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .collect(Collectors.joining());
  }

  private static String lines(String before, String after) {
    return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
        .map(ChangedLines::lines)
        .collect(Collectors.joining());
  }

  private static String lines(Delta<String> delta) {
    return Stream.concat(
            marked("-", delta.getOriginal().getLines()), marked("+", delta.getRevised().getLines()))
        .collect(Collectors.joining());
  }

  private static Stream<String> marked(String mark, List<String> lines) {
    return lines.stream().map(line -> mark + line + "\n");
  }
}

package sourcebook.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourcebook.content.Disagreement;
import sourcebook.content.Located;

/** Values of the content as the words by which editors write them. */
final class Words {

  private Words() {}

  /** The word for one of a fixed choice, as it stands in content files. */
  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In what respects accounts differ, each once. */
  static Stream<String> ofKinds(Stream<Disagreement> disagreements) {
    return disagreements.map(Disagreement::kind).distinct().map(Words::of);
  }

  /** Values without their places. */
  static Stream<String> of(List<? extends Located<?>> located) {
    return located.stream().map(one -> String.valueOf(one.value()));
  }
}

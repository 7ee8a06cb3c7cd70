package sourcebook.export;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.Choice;
import sourcebook.content.Disagreement;
import sourcebook.content.Located;

/** Values of the content as the words by which editors write them. */
final class Words {

  private Words() {}

  /** In what respects accounts differ, each once. */
  static Stream<String> ofKinds(Stream<Disagreement> disagreements) {
    return disagreements.map(Disagreement::kind).distinct().map(Choice::word);
  }

  /** Values without their places. */
  static Stream<String> of(List<? extends Located<?>> located) {
    return located.stream().map(one -> String.valueOf(one.value()));
  }
}

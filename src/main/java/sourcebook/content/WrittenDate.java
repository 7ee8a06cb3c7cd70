package sourcebook.content;

import java.util.Optional;
import sourcebook.diagnostic.Position;
import sourcebook.edtf.Edtf;

/** A date as written; {@code edtf} is empty where it does not read as one. */
public record WrittenDate(String written, Optional<Edtf> edtf, Position position) {

  public static WrittenDate read(String written, Position position) {
    return new WrittenDate(written, Edtf.parse(written), position);
  }

  /** The date in words, or as it was written where it cannot be read. */
  public String inWords() {
    return edtf.map(Edtf::inWords).orElse(written);
  }
}

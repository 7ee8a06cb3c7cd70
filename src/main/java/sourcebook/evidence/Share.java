package sourcebook.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. */
public record Share(long part, long whole) {

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /**
   * In per cent with one decimal, rounded down so that no more is promised than there is: {@code
   * 100} only where it is all of them. Nothing of nothing is all of it.
   */
  public String percent() {
    if (part == whole) {
      return "100";
    }
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
        .toPlainString();
  }
}

package sourcebook.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. */
public record Share(long part, long whole) {

  private static final BigDecimal LEAST = new BigDecimal("0.1");
  private static final BigDecimal MOST = new BigDecimal("99.9");

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /**
   * In per cent with one decimal, rounded to the nearest, but {@code 100} only where it is all of
   * them, and {@code 0.0} only where it is none. Nothing of nothing is all of it.
   */
  public String percent() {
    if (part == whole) {
      return "100";
    }
    BigDecimal nearest =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    BigDecimal some = part == 0 ? nearest : nearest.max(LEAST);
    return some.min(MOST).toPlainString();
  }
}

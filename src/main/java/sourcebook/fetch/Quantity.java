package sourcebook.fetch;

import java.math.BigDecimal;
import java.time.Duration;

/** Limits in words. */
final class Quantity {

  private static final long KILO = 1024;

  private Quantity() {}

  static String of(long bytes) {
    return bytes >= KILO * KILO ? bytes / (KILO * KILO) + " MB" : bytes + " bytes";
  }

  static String of(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
    return seconds.toPlainString() + " s";
  }
}

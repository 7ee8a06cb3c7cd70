package sourcebook.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import sourcebook.content.Claim;
import sourcebook.content.WrittenDate;
import sourcebook.edtf.Edtf;

/** The order in which claims are listed. */
public final class ClaimOrder {

  /** Oldest first; what has no date comes last, in the order it was written. */
  private static final Comparator<Claim> BY_DATE =
      Comparator.comparing((Claim claim) -> day(claim, Edtf::earliest))
          .thenComparing(claim -> day(claim, Edtf::latest));

  private ClaimOrder() {}

  /** The claims in order; those of one date as they were written. */
  public static Stream<Claim> byDate(Stream<Claim> claims) {
    return claims.sorted(BY_DATE);
  }

  private static LocalDate day(Claim claim, Function<Edtf, LocalDate> end) {
    return claim.wording().date().flatMap(WrittenDate::edtf).map(end).orElse(LocalDate.MAX);
  }
}

package sourcebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.evidence.Status;
import sourcebook.library.Library;

/**
 * A few words on how a claim stands.
 *
 * @param look what the words warn of: {@code differ}, {@code changed}, or nothing
 */
public record Chip(String look, String text) {

  /** How a claim stands, what bears it out first. */
  static List<Chip> of(Claim claim, Library library) {
    Status status = Status.of(claim, library);
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip("", support(status)));
    if (status.speakers() > 1) {
      chips.add(new Chip("", status.speakers() + " speakers"));
    }
    if (status.disputed()) {
      chips.add(new Chip("differ", "accounts differ in " + respects(claim, library)));
    }
    if (status.corrected()) {
      chips.add(new Chip("", "corrected"));
    }
    if (status.superseded()) {
      chips.add(new Chip("", "superseded"));
    }
    if (status.underReview()) {
      chips.add(new Chip("changed", "source changed"));
    }
    return chips;
  }

  /** In what the accounts differ, each respect once. */
  private static String respects(Claim claim, Library library) {
    return library
        .disagreementsOn(claim.id())
        .map(disagreement -> Choice.word(disagreement.kind()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String support(Status status) {
    if (status.sources() == 1) {
      return "1 source";
    }
    if (status.isSingleOrigin()) {
      return status.sources() + " sources, single origin";
    }
    return status.origins() == status.sources()
        ? status.sources() + " sources"
        : status.sources() + " sources, " + status.origins() + " origins";
  }
}

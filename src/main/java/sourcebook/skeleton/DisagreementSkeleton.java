package sourcebook.skeleton;

import java.util.List;
import java.util.Optional;
import sourcebook.content.Choice;
import sourcebook.content.Claim;
import sourcebook.content.DisagreementId;
import sourcebook.content.DisagreementKind;

/**
 * A disagreement with an account for each claim. Who is silent is for the editor to find out, so
 * nothing is said of it.
 *
 * @param question may be empty
 */
public record DisagreementSkeleton(
    DisagreementId id, String question, Optional<DisagreementKind> kind, List<Claim> claims) {

  public DisagreementSkeleton {
    claims = List.copyOf(claims);
  }

  /**
   * The text of its entry.
   *
   * @param file the name of its file
   */
  public String text(String file) {
    return new RecordText()
        .put("id", id.value())
        .words("question", question)
        .put("kind", kind.map(Choice::word).orElse(""))
        .records("accounts", claims.stream().map(DisagreementSkeleton::account))
        .asEntry(file);
  }

  private static RecordText account(Claim claim) {
    return new RecordText().key("says").words("claims", List.of(claim.id().value()));
  }
}

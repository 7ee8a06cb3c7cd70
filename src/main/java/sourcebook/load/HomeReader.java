package sourcebook.load;

import java.util.List;
import java.util.stream.Stream;
import sourcebook.content.ClaimId;
import sourcebook.content.Home;
import sourcebook.content.Located;
import sourcebook.json.Json;

/** Reads {@code home.md}. */
final class HomeReader {

  private static final Key<List<Located<ClaimId>>> KNOWN =
      Key.required(
              "known",
              Forms.oneALine(Forms.references(ClaimId::new)),
              "The claims that the front page shows first: ids of claims, in this order.")
          .suchAs(Json.array(Stream.of("ban-suspended", "law-revoked")));

  static final Shape SHAPE = Shape.of("front page", KNOWN);

  private HomeReader() {}

  static Home read(MarkdownFile file) {
    Fields fields = file.fields(SHAPE);
    return new Home(fields.get(KNOWN), file.prose(), fields.position());
  }
}

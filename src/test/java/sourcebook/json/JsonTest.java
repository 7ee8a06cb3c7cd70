package sourcebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final Json EVERYTHING =
      Json.object(
          "text",
          "a \"b\" \\ / \n\t\u0000 é 🕯 \u2028",
          "whole",
          1862,
          "large",
          Long.MAX_VALUE,
          "yes",
          true,
          "no",
          false,
          "items",
          Json.array(Stream.of("a", 1, true, Json.object("b", "c"))),
          "none",
          Json.array(Stream.of()),
          "nothing",
          Json.object(),
          "null",
          new Json.Nothing(),
          "decimal",
          new Json.Decimal(new BigDecimal("-66.0500")));

  @Test
  void prettyTextHasAnIndentOfTwoAndALineEnd() {
    assertThat(
            Json.object(
                    "b",
                    Json.array(Stream.of(1, "x")),
                    "a",
                    Json.object(),
                    "c",
                    Json.array(Stream.of()))
                .pretty())
        .isEqualTo(
            """
            {
              "b": [
                1,
                "x"
              ],
              "a": {},
              "c": []
            }
            """);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(Json.parse(EVERYTHING.pretty())).contains(EVERYTHING);
  }

  @Test
  void whatIsEmptyIsLeftOutOfAnObject() {
    assertThat(Json.object("a", Optional.empty(), "b", Optional.of(1)))
        .isEqualTo(Json.object("b", 1));
  }

  @Test
  void aFlowIsWrittenAsAnArray() {
    Json flow = new Json.Flow(() -> Stream.of(new Json.Whole(1), new Json.Text("x")));
    String text = Json.object("a", flow).pretty();
    assertThat(text).isEqualTo(Json.object("a", Json.array(Stream.of(1, "x"))).pretty());
    assertThat(Json.object("a", flow).pretty()).isEqualTo(text);
  }

  @Test
  void membersKeepTheirOrder() {
    assertThat(Json.parse("{\"z\": 1, \"a\": 2, \"m\": 3}").orElseThrow().members().keySet())
        .containsExactly("z", "a", "m");
  }

  @Test
  void partsAreAskedForByName() {
    assertThat(EVERYTHING.get("text").orElseThrow().asText()).startsWith("a \"b\"");
    assertThat(EVERYTHING.get("items").orElseThrow().texts()).containsExactly("a");
    assertThat(EVERYTHING.get("missing")).isEmpty();
  }

  @Test
  void whatIsOfAnotherKindIsEmpty() {
    Json text = new Json.Text("a");
    assertThat(text.get("a")).isEmpty();
    assertThat(text.members()).isEmpty();
    assertThat(text.texts()).isEmpty();
    assertThat(EVERYTHING.asText()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "{\"a\"",
        "{\"a\":}",
        "[1,]",
        "{a: 1}",
        "'a'",
        "\"a",
        "tru",
        "{} {}",
        "1 2",
        "[1] x",
        "99999999999999999999",
        "{\"a\": 1}}",
        "\u0000"
      })
  void whatIsNoJsonTextIsNotRead(String text) {
    assertThat(Json.parse(text)).isEmpty();
  }

  @Test
  void deepNestingIsNotRead() {
    assertThat(Json.parse("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
  }
}

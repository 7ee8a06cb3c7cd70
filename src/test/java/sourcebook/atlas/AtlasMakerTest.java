package sourcebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class AtlasMakerTest {

  private static final Path RESOURCE = Path.of("src/main/resources/sourcebook/atlas/countries.txt");

  /** Two countries side by side that share a line; a rock in the sea; degrees in tenths. */
  private static final String TWO_SQUARES =
      """
      {"type": "Topology",
       "transform": {"scale": [0.1, 0.1], "translate": [-180, -90]},
       "arcs": [[[1900, 900], [0, 100]],
                [[1900, 1000], [-100, 0], [0, -100], [100, 0]],
                [[1900, 900], [100, 0], [0, 100], [-50, 0], [-50, 0]],
                [[0, 0], [0, 0]]],
       "objects": {
         "countries": {"type": "GeometryCollection", "geometries": [
           {"type": "Polygon", "arcs": [[0, 1]], "id": "004", "properties": {"name": "West"}},
           {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"name": "East"}}]},
         "land": {"type": "GeometryCollection", "geometries": [
           {"type": "MultiPolygon", "arcs": [[[1, 2]], [[3]]]}]}}}
      """;

  @Test
  void linesAreThinnedAndSharedOnesHeldOnce() {
    String made = AtlasMaker.make(TWO_SQUARES, "AF\t004\t5\t5.5\nDE\t276\n");
    assertThat(made.lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "c AF 550 500 West",
            "r 1 2",
            "c - 1500 500 East",
            "r -1 3",
            "l 2 3",
            "a 1000 0 ?o}@",
            "a 1000 1000 n}@??n}@o}@?",
            "a 1000 0 o}@??o}@n}@?");
  }

  @Test
  void whatIsMadeIsRead() {
    Atlas.AtlasText text = new Atlas.AtlasText();
    AtlasMaker.make(TWO_SQUARES, "AF\t004\t5\t5.5\n").lines().forEach(text::take);
    Atlas atlas = text.atlas();
    assertThat(atlas.country("AF").orElseThrow().seat()).isEqualTo(new Degrees(5.5, 5));
    assertThat(atlas.borders()).containsExactly(1);
    assertThat(atlas.arc(3).points())
        .containsExactly(new Point(10, 0), new Point(20, 0), new Point(20, 10), new Point(10, 10));
  }

  @Test
  @EnabledIfSystemProperty(named = "world-atlas", matches = ".+")
  void theResourceIsMadeFromWorldAtlas() throws IOException {
    String made = AtlasMaker.make(Path.of(System.getProperty("world-atlas")));
    if ("overwrite".equals(System.getProperty("snapshots"))) {
      Files.writeString(RESOURCE, made);
    }
    assertThat(RESOURCE).content().isEqualTo(made);
  }
}

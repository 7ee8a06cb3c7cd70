package sourcebook.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.FlatMap;

/**
 * What lies below everything else on a map, as paths.
 *
 * @param land around all land
 * @param borders along all borders
 * @param toned around countries that are shown in a tone of their own, by code
 * @param areas what is seen of countries, by code
 */
record Ground(String land, String borders, Map<String, String> toned, Map<String, Area> areas) {

  /** By how much farther points are left out, at least, where the text would be too long. */
  private static final double COARSER = 1.15;

  /** The most that points may stand beside a line for being left out, in user units. */
  private static final double COARSEST = 4;

  /**
   * With as few points as needed for the paths together to have at most so many characters, unless
   * that would spoil the map.
   *
   * @param finest points less than so many units beside a line are left out in any case
   */
  static Ground of(Atlas atlas, FlatMap map, Set<String> toned, double finest, int longest) {
    double detail = finest;
    Ground ground = at(atlas, map.atDetail(detail), toned);
    while (ground.length() > longest && detail < COARSEST) {
      double excess = (double) ground.length() / longest;
      detail *= Math.max(COARSER, excess);
      ground = at(atlas, map.atDetail(detail), toned);
    }
    return ground;
  }

  /** What is seen of a country; nothing where it is elsewhere. */
  Area area(String code) {
    return areas.getOrDefault(code, Area.NONE);
  }

  private static Ground at(Atlas atlas, FlatMap map, Set<String> toned) {
    Map<String, Area> areas = new HashMap<>();
    Map<String, String> tones = new TreeMap<>();
    atlas
        .countries()
        .filter(country -> !country.code().isEmpty())
        .forEach(country -> areas.put(country.code(), new Area(map.outlines(country))));
    for (String code : toned) {
      Area area = areas.getOrDefault(code, Area.NONE);
      if (!area.isEmpty()) {
        tones.put(code, Outline.around(area.rings()));
      }
    }
    return new Ground(Outline.around(map.land()), Outline.along(map.borders()), tones, areas);
  }

  /** How long all paths are, in characters. */
  int length() {
    return land.length()
        + borders.length()
        + toned.values().stream().mapToInt(String::length).sum();
  }
}

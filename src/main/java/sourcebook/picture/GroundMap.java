package sourcebook.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.atlas.FlatMap;
import sourcebook.atlas.MapFit;

/** A part of an atlas laid flat, and what lies there below everything else. */
record GroundMap(FlatMap map, Ground ground) {

  /** All that such a map depends on; an atlas is the same as itself only. */
  record Order(
      Atlas atlas, MapFit fit, Set<String> shown, Set<String> toned, double finest, int longest) {
    Order {
      shown = Set.copyOf(shown);
      toned = Set.copyOf(toned);
    }
  }

  /** More than one dossier has. */
  private static final int FEW = 8;

  /**
   * The maps made last. They take longer than all else on a page, and while a dossier is edited
   * they are the same again and again.
   */
  private static final Map<Order, GroundMap> LATEST =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Order, GroundMap> eldest) {
          return size() > FEW;
        }
      };

  static GroundMap of(Order order) {
    synchronized (LATEST) {
      return LATEST.computeIfAbsent(order, GroundMap::made);
    }
  }

  private static GroundMap made(Order order) {
    Atlas atlas = order.atlas();
    FlatMap map = order.fit().map(atlas, countries(order.shown(), atlas));
    Set<String> toned = new TreeSet<>(order.toned());
    return new GroundMap(map, Ground.of(atlas, map, toned, order.finest(), order.longest()));
  }

  private static List<Country> countries(Set<String> codes, Atlas atlas) {
    return new TreeSet<>(codes).stream().flatMap(code -> atlas.country(code).stream()).toList();
  }
}

package sourcebook.atlas;

import java.util.List;

/**
 * A closed line around a piece of land or a hole in it.
 *
 * @param arcs numbers of arcs, from 1, each beginning where the one before ends; negative where one
 *     is run through backwards
 */
record Ring(List<Integer> arcs) {

  Ring {
    arcs = List.copyOf(arcs);
  }
}

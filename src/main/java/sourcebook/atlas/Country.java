package sourcebook.atlas;

import java.util.List;

/**
 * A country or territory as Natural Earth draws it.
 *
 * @param code its ISO 3166-1 alpha-2 code; empty where it has none
 * @param name its name in English, now and then abbreviated
 * @param seat its capital, or its middle where none is known: what stands for it on a map
 */
public record Country(String code, String name, Degrees seat, List<Ring> rings) {

  public Country {
    rings = List.copyOf(rings);
  }
}

package sourcebook.page;

import java.util.Optional;
import java.util.stream.Stream;
import sourcebook.atlas.Atlas;
import sourcebook.atlas.Country;
import sourcebook.content.Entity;
import sourcebook.content.Located;

/** What the atlas knows of places. */
public final class Countries {

  private Countries() {}

  /** The country in which a place lies, or which it is. */
  static Optional<Country> around(Entity place) {
    return place.iso().map(Located::value).flatMap(Atlas.world()::country);
  }

  /** The country that a place is: it has the country's name, or begins it. */
  public static Optional<Country> of(Entity place) {
    return around(place).filter(country -> isCalled(country.name() + " ", place));
  }

  private static boolean isCalled(String name, Entity place) {
    return Stream.concat(Stream.of(place.name()), place.also().stream())
        .anyMatch(spelling -> name.startsWith(spelling + " "));
  }
}

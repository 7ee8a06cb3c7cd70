package sourcebook.page;

import java.util.List;
import sourcebook.picture.Strip;

/**
 * A time line drawn as a strip.
 *
 * @param svg the picture
 * @param key its shapes and what they say
 * @param note on its scale; may be empty
 * @param claims how many claims are marked on it
 */
public record StripView(String svg, List<Strip.Key> key, String note, long claims) {

  static StripView of(Strip strip, long claims) {
    return new StripView(strip.svg(), strip.key(), strip.note(), claims);
  }
}

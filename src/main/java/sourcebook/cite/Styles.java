package sourcebook.cite;

import java.util.List;

/** All citation styles. A new one is added here. */
final class Styles {

  static final List<Style> ALL =
      List.of(
          new ChicagoNotes(),
          new ChicagoAuthorDate(),
          new Apa(),
          new Mla(),
          new Harvard(),
          new Ieee(),
          new Oscola());

  private Styles() {}
}

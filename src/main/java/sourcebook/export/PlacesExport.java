package sourcebook.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import sourcebook.atlas.Country;
import sourcebook.content.Claim;
import sourcebook.content.Entity;
import sourcebook.content.EntityKind;
import sourcebook.content.Located;
import sourcebook.diagnostic.Counted;
import sourcebook.json.Json;
import sourcebook.library.Library;
import sourcebook.page.Countries;
import sourcebook.page.DataFile;
import sourcebook.page.Edition;
import sourcebook.page.Paths;

/** Places as GeoJSON (RFC 7946). */
final class PlacesExport implements Export {

  /** What a point stands for: all that is known is the country. */
  private static final String PRECISION = "country, at its capital or middle";

  private static final List<DataFile.Field> FIELDS =
      List.of(
          new DataFile.Field("id", "the place’s permanent name"),
          new DataFile.Field(
              "geometry",
              "for a country the point of its capital, or of its middle (Natural Earth, to about ten kilometres); null for"
                  + " other places, since content tells no coordinates"),
          new DataFile.Field(
              "properties.precision",
              "what the point stands for: “country, at its capital or middle”; without one where"
                  + " there is no point"),
          new DataFile.Field("properties.href", Addresses.TOLD),
          new DataFile.Field("properties.name", "its name"),
          new DataFile.Field("properties.also", "other spellings in the sources"),
          new DataFile.Field("properties.iso", "its country’s code, ISO 3166-1 alpha-2"),
          new DataFile.Field("properties.is", "what it is, prose as in sourcebook.json"),
          new DataFile.Field("properties.claims", "ids of the claims about it"));

  @Override
  public String path() {
    return "data/places.geojson";
  }

  @Override
  public DataFile.About about(Edition edition) {
    return new DataFile.About(
        "The places that claims are about, as GeoJSON.",
        Counted.of(places(edition.library()).count(), "place", "places"),
        FIELDS);
  }

  @Override
  public String text(Edition edition) {
    Library library = edition.library();
    ProseJson prose = new ProseJson(library);
    Addresses addresses = new Addresses(edition.url());
    return Json.object(
            "type",
            "FeatureCollection",
            "features",
            new Json.Flow(
                () -> places(library).map(place -> feature(place, library, prose, addresses))))
        .pretty();
  }

  private static Stream<Entity> places(Library library) {
    return library.entities().filter(entity -> entity.kind() == EntityKind.PLACE);
  }

  private static Json feature(Entity place, Library library, ProseJson prose, Addresses addresses) {
    return Json.object(
        "type", "Feature",
        "id", place.id(),
        "geometry", geometry(place),
        "properties",
            Json.object(
                "precision", Countries.of(place).map(country -> PRECISION),
                "href", addresses.of(Paths.entity(place.id())),
                "name", place.name(),
                "also", Json.array(place.also().stream()),
                "iso", place.iso().map(Located::value),
                "is", prose.of(place.is()),
                "claims", Json.array(library.claimsAbout(place.id()).map(Claim::id))));
  }

  /** Section 3.1.1: degrees east come first; 3.2: null where a feature is not located. */
  private static Json geometry(Entity place) {
    return Countries.of(place)
        .map(Country::seat)
        .<Json>map(
            seat ->
                Json.object(
                    "type",
                    "Point",
                    "coordinates",
                    Json.array(Stream.of(seat.east(), seat.north()).map(PlacesExport::degrees))))
        .orElse(new Json.Nothing());
  }

  /** As exactly as the atlas has them: most to a tenth of a degree, which is ten kilometres. */
  private static Json degrees(double degrees) {
    return new Json.Decimal(BigDecimal.valueOf(Math.round(degrees * 100), 2).stripTrailingZeros());
  }
}

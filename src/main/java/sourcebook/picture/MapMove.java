package sourcebook.picture;

/**
 * A move from one country to another, to be drawn as an arrow.
 *
 * @param number the number it has on the map and in the list below it
 * @param from the ISO 3166-1 alpha-2 code of the country it comes from
 * @param to that of another country, which it goes to
 * @param kind a class by which the stylesheet tells kinds apart
 * @param name from where to where and what, in words
 * @param href where its entry in the list is
 */
public record MapMove(int number, String from, String to, String kind, String name, String href) {}

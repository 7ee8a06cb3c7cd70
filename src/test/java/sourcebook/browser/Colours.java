package sourcebook.browser;

/** How a script tells colours apart. */
final class Colours {

  /**
   * Functions {@code background(element)}, the colour that is seen behind an element's text, and
   * {@code contrast(colour, colour)}, the ratio of WCAG from 1 to 21. Colours are as computed.
   */
  static final String SCRIPT =
      """
      const channels = colour => colour.match(/[\\d.]+/g).map(Number);
      const background = e => {
        for (; e; e = e.parentElement) {
          const colour = getComputedStyle(e).backgroundColor;
          if ((channels(colour)[3] ?? 1) === 1) return colour;
        }
        return "rgb(255, 255, 255)";
      };
      const luminance = colour => channels(colour).slice(0, 3).map(value => value / 255)
          .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
          .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
      const contrast = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
      };
      """;

  private Colours() {}
}

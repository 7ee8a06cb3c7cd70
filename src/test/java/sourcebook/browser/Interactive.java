package sourcebook.browser;

/** What a reader can act on in a page, as scripts find it. */
final class Interactive {

  /**
   * Puts into {@code stops} what the Tab key should reach, in the order of the source: whatever can
   * be acted on and is shown, and of the radio buttons of one name the one that is chosen.
   */
  static final String STOPS =
      """
      const stops = [...document.querySelectorAll(
              "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]")]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== "hidden" && !e.closest("[inert]")
              && e.checkVisibility({visibilityProperty: true}))
          .filter(e => e.type !== "radio" || e.checked
              || !document.querySelector(`[type=radio][name="${e.name}"]:checked`));
      """;

  /** A function that says what an element is, for whoever has to find it. */
  static final String SAY =
      """
      const say = e => e === document.body ? "the page"
          : e.outerHTML.replace(/\\\\s+/g, " ").slice(0, 120) + " (stop " + stops.indexOf(e) + ")";
      """;

  private Interactive() {}
}

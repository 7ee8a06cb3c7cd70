package sourcebook.page;

/**
 * A page to be rendered.
 *
 * @param template the template's name without its ending
 */
public record Page(PagePath path, String template, Model model) {}

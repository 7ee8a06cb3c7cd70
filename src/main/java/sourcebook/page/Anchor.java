package sourcebook.page;

/** A link: its text, and a reference relative to the page it stands on. */
public record Anchor(String text, String href) {}

package sourcebook.content;

/** What a source is called: its title as printed, and the short label for citation marks. */
public record Title(String full, String label) {}

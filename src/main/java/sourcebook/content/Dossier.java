package sourcebook.content;

/** The dossier's own words about itself: settings and front page. */
public record Dossier(Settings settings, Home home) {}

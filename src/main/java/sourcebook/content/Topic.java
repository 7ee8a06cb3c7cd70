package sourcebook.content;

import sourcebook.diagnostic.Position;

/** A thread of the story, told in cited sentences. */
public record Topic(
    TopicId id, String title, String description, Prose narrative, Position position) {}

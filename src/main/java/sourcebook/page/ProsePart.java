package sourcebook.page;

/** A piece of prose as HTML, with the evidence that stands within it. */
public record ProsePart(String before, Evidence evidence, String after) {}

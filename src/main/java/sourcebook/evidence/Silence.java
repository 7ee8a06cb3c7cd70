package sourcebook.evidence;

import sourcebook.content.Source;

/** How many of all questions on which accounts differ a source says nothing about. */
public record Silence(Source source, Share questions) {}

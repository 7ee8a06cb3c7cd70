package sourcebook.evidence;

import sourcebook.content.Topic;

/**
 * How a topic's claims are borne out.
 *
 * @param oneSource of its claims, those that only one source reports
 * @param oneOrigin of its claims, those that all their sources have from one place
 * @param disputed of its claims, those of which there are differing accounts
 */
public record TopicUse(Topic topic, Share oneSource, Share oneOrigin, Share disputed) {}

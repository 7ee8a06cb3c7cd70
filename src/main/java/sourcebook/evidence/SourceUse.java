package sourcebook.evidence;

import sourcebook.content.Source;

/**
 * How much rests on a source.
 *
 * @param claims those that cite it
 * @param citations its citations, of all citations of claims
 * @param alone of the claims that cite it, those that cite no other source
 * @param quotations of the words quoted from it, those that are proved to stand there
 */
public record SourceUse(
    Source source, long claims, Share citations, Share alone, Share quotations) {}

/**
 * Dates as the Extended Date/Time Format writes them (Library of Congress, EDTF, 4 February 2019):
 * level 0 dates and intervals, and of level 1 seasons, qualifiers, unspecified digits and open
 * intervals.
 *
 * <p>In: what somebody wrote. Out: an {@link sourcebook.edtf.Edtf} that knows its earliest and
 * latest day and says itself in words.
 */
@NullMarked
package sourcebook.edtf;

import org.jspecify.annotations.NullMarked;

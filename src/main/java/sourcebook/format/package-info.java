/**
 * How content files are written: keys in one order, one style of every value, comments kept.
 *
 * <p>In: the text of a file and the layout of what it holds. Out: the same in the house's form.
 * With {@code load} the only door to YAML, which it reads with the places of everything and writes
 * itself.
 */
@NullMarked
package sourcebook.format;

import org.jspecify.annotations.NullMarked;

/**
 * What an editor begins with: the text of a record as far as it is known, with nothing behind the
 * keys that are still to be filled in.
 *
 * <p>In: what the editor said and what a document says about itself. Out: text for a content file,
 * in the order of keys and the layout that content has. Nothing in it is made up: a key without a
 * value is a fault, so it cannot be published before somebody has written what belongs there.
 */
@NullMarked
package sourcebook.skeleton;

import org.jspecify.annotations.NullMarked;

/** What pages are made of, by value. */
@NullMarked
package sourcebook.page;

import org.jspecify.annotations.NullMarked;

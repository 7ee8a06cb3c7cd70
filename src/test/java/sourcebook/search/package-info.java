@NullMarked
package sourcebook.search;

import org.jspecify.annotations.NullMarked;

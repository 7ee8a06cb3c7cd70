@NullMarked
package sourcebook.edit;

import org.jspecify.annotations.NullMarked;

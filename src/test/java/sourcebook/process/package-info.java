/** The program as a whole process: on other JDKs, in other places, and killed. */
@NullMarked
package sourcebook.process;

import org.jspecify.annotations.NullMarked;

/** The command line, called as its users call it. */
@NullMarked
package sourcebook.command;

import org.jspecify.annotations.NullMarked;

/**
 * The command line. The only package that prints and exits.
 *
 * <p>In: arguments. Out: what people read on their terminal, and an exit code.
 */
@NullMarked
package sourcebook.command;

import org.jspecify.annotations.NullMarked;

/** The rules of content, tried on whole dossiers. */
@NullMarked
package sourcebook.check;

import org.jspecify.annotations.NullMarked;

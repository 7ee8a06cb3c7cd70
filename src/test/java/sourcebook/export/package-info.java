/** The rules of content, tried on whole dossiers. */
@NullMarked
package sourcebook.export;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures of the dossier, drawn at build time.
 *
 * <p>In: values. Out: SVG as text, to stand in a page. Colours, fonts and sizes of letters are the
 * stylesheet's; the same values give the same text on any machine.
 */
@NullMarked
package sourcebook.picture;

import org.jspecify.annotations.NullMarked;

/** What tests of several packages share: dossiers to break. */
@NullMarked
package sourcebook.testing;

import org.jspecify.annotations.NullMarked;

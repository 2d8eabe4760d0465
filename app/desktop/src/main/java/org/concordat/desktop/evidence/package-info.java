/** Where facts were found: citations as people paste them, and the pages that they name. Start at {@link org.concordat.desktop.evidence.Citation}. */
@NullMarked
package org.concordat.desktop.evidence;

import org.jspecify.annotations.NullMarked;

/** The care model. Start at {@link org.concordat.pacs.PacsCareModel}. */
@NullMarked
package org.concordat.pacs;

import org.jspecify.annotations.NullMarked;

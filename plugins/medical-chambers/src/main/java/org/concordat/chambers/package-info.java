/** The care model. Start at {@link org.concordat.chambers.ChambersCareModel}. */
@NullMarked
package org.concordat.chambers;

import org.jspecify.annotations.NullMarked;

/** The measures of the network and what went into each figure. Start at {@link org.concordat.desktop.measures.MeasuresPanel}. */
@NullMarked
package org.concordat.desktop.measures;

import org.jspecify.annotations.NullMarked;

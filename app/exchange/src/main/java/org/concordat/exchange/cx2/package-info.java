/**
 * Networks as CX2, for Cytoscape: with a style that can be changed there. Streaming. Start at {@link org.concordat.exchange.cx2.Cx2Format}.
 */
@NullMarked
package org.concordat.exchange.cx2;

import org.jspecify.annotations.NullMarked;

/**
 * Networks as GEXF, for Gephi: with colours, places and lifetimes. Streaming. Start at {@link org.concordat.exchange.gexf.GexfFormat}.
 */
@NullMarked
package org.concordat.exchange.gexf;

import org.jspecify.annotations.NullMarked;

/** Networks as GML, the plain text of many programs. Streaming. Start at {@link org.concordat.exchange.gml.GmlFormat}. */
@NullMarked
package org.concordat.exchange.gml;

import org.jspecify.annotations.NullMarked;

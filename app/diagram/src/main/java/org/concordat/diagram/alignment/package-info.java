/**
 * Lining boxes up by hand: edges and middles, gaps, sizes, what is in front. Each is a function from boxes to boxes, in the same order; nothing
 * here knows what stands in the boxes. Start at {@link org.concordat.diagram.alignment.Alignment}.
 */
@NullMarked
package org.concordat.diagram.alignment;

import org.jspecify.annotations.NullMarked;

/**
 * Flows drawn as bands as wide as what flows, after Sankey. Knows what a report says of them, not where they were read from. Start at {@link
 * org.concordat.diagram.flow.Sankey}.
 */
@NullMarked
package org.concordat.diagram.flow;

import org.jspecify.annotations.NullMarked;

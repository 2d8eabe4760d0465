/**
 * What is seen of a network in a view with closed groups: which links are seen between which nodes, and which of them as one line. Knows no
 * drawing. Start at {@link org.concordat.diagram.folding.SeenNetwork}.
 */
@NullMarked
package org.concordat.diagram.folding;

import org.jspecify.annotations.NullMarked;

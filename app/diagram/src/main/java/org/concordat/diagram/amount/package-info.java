/**
 * Numbers and amounts that elements of a network carry, added up and said as a planner says them. Knows no drawing. Start at
 * {@link org.concordat.diagram.amount.Quantities}.
 */
@NullMarked
package org.concordat.diagram.amount;

import org.jspecify.annotations.NullMarked;

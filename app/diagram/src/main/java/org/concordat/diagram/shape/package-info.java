/**
 * The outlines of nodes: where they end, where their labels may stand, where links meet them. Geometry only, nothing is painted here. Start at
 * {@link org.concordat.diagram.shape.Outline}.
 */
@NullMarked
package org.concordat.diagram.shape;

import org.jspecify.annotations.NullMarked;

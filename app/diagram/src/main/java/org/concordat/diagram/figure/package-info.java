/**
 * The one painter's figures: nodes and links with their status, in a light or a dark theme, on any surface. Start at
 * {@link org.concordat.diagram.figure.NodeFigure} and {@link org.concordat.diagram.figure.LinkFigure}.
 */
@NullMarked
package org.concordat.diagram.figure;

import org.jspecify.annotations.NullMarked;

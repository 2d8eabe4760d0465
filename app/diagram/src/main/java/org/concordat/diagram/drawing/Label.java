package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.LinkId;
import org.concordat.diagram.figure.LinkFigure;

/**
 * The words on a link, where they found room.
 *
 * @param figure the link with its label
 */
record Label(LinkId id, LinkFigure figure, Rectangle2D plate) {}

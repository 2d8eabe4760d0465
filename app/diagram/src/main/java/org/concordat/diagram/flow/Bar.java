package org.concordat.diagram.flow;

import java.awt.geom.Rectangle2D;
import org.concordat.api.report.Block;
import org.concordat.diagram.surface.Surface;

/**
 * A stop as it is drawn.
 *
 * @param labelPlace where its label stands, on the side that is said
 */
record Bar(
        Block.Stop stop, String amount, Rectangle2D box, BarLabel label, Rectangle2D labelPlace, boolean labelAtLeft) {

    static final double WIDTH = 16;
    static final double BESIDE = 8;

    static Bar of(Block.Stop stop, String amount, Rectangle2D box, BarLabel label, boolean labelAtLeft) {
        double left = labelAtLeft ? box.getMinX() - BESIDE - label.width() : box.getMaxX() + BESIDE;
        var place = new Rectangle2D.Double(left, box.getCenterY() - label.height() / 2, label.width(), label.height());
        return new Bar(stop, amount, box, label, place, labelAtLeft);
    }

    Surface.Anchor anchor() {
        return labelAtLeft ? Surface.Anchor.END : Surface.Anchor.START;
    }

    double labelX() {
        return labelAtLeft ? labelPlace.getMaxX() : labelPlace.getMinX();
    }
}

package org.concordat.diagram.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.overview.Overview;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.styling.Styling;
import org.concordat.diagram.surface.Surface;

/** What a picture shows between its heading and its legend. All places are as large as the zoom makes them. */
sealed interface Motif permits Exact, FromAfar {

    /** All that is painted. */
    Rectangle2D bounds();

    /**
     * Paints what touches a part of the bounds.
     *
     * @param pixels to a unit, where there are pixels
     */
    void paint(Surface surface, Theme theme, double pixels, Rectangle2D part);

    /** What there is to see, for who cannot see it. */
    String description();

    /** What the legend explains. */
    Map<String, List<Sample>> sections(Vocabulary vocabulary);

    /** What is not as drawn; empty for nothing. */
    String note();

    /** What the window shows of a view at a zoom: all of it, or what it comes to from afar. */
    static Motif of(Network network, View view, CareModels careModels, Measured measured, double zoom) {
        if (zoom < 1) {
            var overview = Overview.of(network, view, measured);
            if (overview.tells(zoom)) {
                var styling = Styling.of(view.look(), network, careModels.vocabulary(), measured);
                return new FromAfar(overview, Occurrences.in(network, view, styling), styling, zoom);
            }
        }
        var drawing = new Drawing(network, view, careModels);
        drawing.measure(measured);
        return new Exact(drawing, Occurrences.in(drawing), zoom);
    }

    static Rectangle2D zoomed(Rectangle2D area, double zoom) {
        return AffineTransform.getScaleInstance(zoom, zoom)
                .createTransformedShape(area)
                .getBounds2D();
    }
}

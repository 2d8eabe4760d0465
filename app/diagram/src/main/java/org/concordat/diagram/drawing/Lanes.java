package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.view.Lane;
import org.concordat.diagram.figure.LaneFigure;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;

/** The bands of a view, of which every second is a little darker. */
record Lanes(List<Lane> all) {

    /** An extent that has them in it too. */
    Rectangle2D around(Rectangle2D extent) {
        var bounds = new Dirt();
        if (all.isEmpty() || !extent.isEmpty()) {
            bounds.add(extent);
        }
        all.forEach(lane -> bounds.add(figure(lane).box()));
        return bounds.bounds();
    }

    void paint(Surface surface, Theme theme) {
        if (all.isEmpty()) {
            return;
        }
        surface.push(Group.LANES);
        for (int i = 0; i < all.size(); i++) {
            surface.push(Group.element("lane", Integer.toString(i), all.get(i).heading(), ""));
            figure(all.get(i)).paint(surface, theme, i % 2 == 1);
            surface.pop();
        }
        surface.pop();
    }

    private static LaneFigure figure(Lane lane) {
        return new LaneFigure(lane.heading(), new Rectangle2D.Double(lane.x(), lane.y(), lane.width(), lane.height()));
    }
}

package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.figure.Theme;
import org.concordat.exchange.office.Recording.Filled;
import org.concordat.exchange.office.Recording.Words;

/** The line of a link, glued to the shapes of its ends, with its label. */
record Connector(LinkOnSlide link, Course course) {

    private static final double LABEL_OPACITY = 0.92;

    /** @param isBent whether it goes where a planner bent it */
    static Connector of(LinkOnSlide link, Form from, Form to, boolean isBent) {
        var course = new Course(
                from.nearest(link.start()),
                to.nearest(link.end()),
                isBent || link.isLoop() ? link.bends() : List.of(),
                link.isLoop());
        return new Connector(link, course);
    }

    /** @param ids of the shapes of nodes */
    void write(Shapes shapes, Map<NodeId, Integer> ids) {
        shapes.connector(this, idOf(link.from(), ids), idOf(link.to(), ids));
        new Ornaments(shapes, link.name()).write(link.ornaments());
    }

    private static int idOf(NodeId node, Map<NodeId, Integer> ids) {
        return Objects.requireNonNull(ids.get(node));
    }

    /** @param words that were painted on the plate of its label; nothing is written if there are none */
    void writeLabel(Shapes shapes, List<Words> words) {
        if (!words.isEmpty()) {
            var box = course.isStraight() ? movedPlate() : link.figure().labelBounds();
            var ground = new Filled(box, Theme.LIGHT.plate(), LABEL_OPACITY);
            shapes.textBox(link.figure().label(), box, ground, Lettering.asPainted(words));
        }
    }

    /** As far along the line, and as far beside it, as in the drawing. */
    private Rectangle2D movedPlate() {
        var plate = link.figure().labelBounds();
        var a = link.start();
        var b = link.end();
        double length = Math.max(1, a.distance(b));
        double ux = (b.getX() - a.getX()) / length;
        double uy = (b.getY() - a.getY()) / length;
        double px = plate.getCenterX() - a.getX();
        double py = plate.getCenterY() - a.getY();
        double part = (px * ux + py * uy) / length;
        double asideX = px - part * length * ux;
        double asideY = py - part * length * uy;
        var from = course.from().at();
        var to = course.to().at();
        double x = from.getX() + part * (to.getX() - from.getX()) + asideX;
        double y = from.getY() + part * (to.getY() - from.getY()) + asideY;
        return new Rectangle2D.Double(
                x - plate.getWidth() / 2, y - plate.getHeight() / 2, plate.getWidth(), plate.getHeight());
    }
}

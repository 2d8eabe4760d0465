package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.LinkId;
import org.concordat.diagram.figure.LinkFigure;

/** A link that is to carry words, and where its label could stand. */
final class Speaker extends Spot {

    private static final double[] PARTS = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78};
    private static final double MOST_HIDDEN = 0.6;
    /** Between a label and a box or another label. */
    private static final double GAP = 3;

    private final LinkId id;
    /** With its words. */
    private final LinkFigure figure;
    /** Lies around all places, with the gap around a label. */
    private final Rectangle2D around;

    private Speaker(LinkId id, LinkFigure figure) {
        this.id = id;
        this.figure = figure;
        var all = new Dirt();
        plates().forEach(plate -> all.add(room(plate)));
        around = all.bounds();
    }

    static Speaker of(LinkItem link, String words) {
        return new Speaker(link.id(), link.figure().withLabel(words));
    }

    Label at(Rectangle2D plate) {
        var route = figure.route().withLabel(new Point2D.Double(plate.getCenterX(), plate.getCenterY()));
        return new Label(id, new LinkFigure(route, figure.style(), figure.look(), figure.label(), null), plate);
    }

    LinkId id() {
        return id;
    }

    /** The room that the label would take, the best place first; none if it would hide the link. */
    List<Rectangle2D> plates() {
        var plate = figure.labelBounds();
        List<Rectangle2D> plates = new ArrayList<>();
        if (!figure.label().isBlank() && !hides(plate, figure.route().points())) {
            plates.add(plate);
            for (double part : PARTS) {
                plates.add(at(figure.route().at(part), plate));
            }
        }
        return plates;
    }

    /** The room that a plate wants to itself. */
    static Rectangle2D room(Rectangle2D plate) {
        return Dirt.grown(plate, GAP, GAP);
    }

    @Override
    Footprint footprint() {
        return square -> plates().forEach(plate -> Footprint.of(room(plate)).visit(square));
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        return around.intersects(area);
    }

    private static Rectangle2D at(Point2D middle, Rectangle2D plate) {
        return new Rectangle2D.Double(
                middle.getX() - plate.getWidth() / 2,
                middle.getY() - plate.getHeight() / 2,
                plate.getWidth(),
                plate.getHeight());
    }

    /** Whether a plate of this size would leave too little of a straight link. */
    private static boolean hides(Rectangle2D plate, List<Point2D> points) {
        Point2D start = points.get(0);
        Point2D end = points.get(points.size() - 1);
        double across = Math.abs(end.getX() - start.getX());
        double down = Math.abs(end.getY() - start.getY());
        double part = Math.min(
                across == 0 ? Double.MAX_VALUE : plate.getWidth() / across,
                down == 0 ? Double.MAX_VALUE : plate.getHeight() / down);
        return points.size() == 2 && part > MOST_HIDDEN;
    }
}

package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.LinkId;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.folding.Several;

/** A link that is to carry words, and where its label could stand. */
final class Speaker extends Spot {

    private static final double[] PARTS = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78};
    private static final double MOST_HIDDEN = 0.6;

    private final LinkId id;
    private final LinkFigure figure;
    private final List<Rectangle2D> plates;

    /**
     * @param figure the link with its words
     * @param plates the room that the label would take, the best place first; none if it would hide the link
     */
    private Speaker(LinkId id, LinkFigure figure, List<Rectangle2D> plates) {
        this.id = id;
        this.figure = figure;
        this.plates = plates;
    }

    static Speaker of(LinkItem link) {
        var figure = link.figure().withLabel(Several.words(link.link()));
        var plate = figure.labelBounds();
        List<Rectangle2D> plates = new ArrayList<>();
        if (!figure.label().isBlank() && !hides(plate, figure.route().points())) {
            plates.add(plate);
            for (double part : PARTS) {
                plates.add(at(figure.route().at(part), plate));
            }
        }
        return new Speaker(link.id(), figure, plates);
    }

    Label at(Rectangle2D plate) {
        var route = figure.route().withLabel(new Point2D.Double(plate.getCenterX(), plate.getCenterY()));
        return new Label(id, new LinkFigure(route, figure.style(), figure.look(), figure.label()), plate);
    }

    LinkId id() {
        return id;
    }

    List<Rectangle2D> plates() {
        return plates;
    }

    @Override
    Footprint footprint() {
        return square -> plates.forEach(
                plate -> Footprint.of(Dirt.grown(plate, Labels.GAP, Labels.GAP)).visit(square));
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        return plates.stream()
                .anyMatch(plate -> Dirt.grown(plate, Labels.GAP, Labels.GAP).intersects(area));
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

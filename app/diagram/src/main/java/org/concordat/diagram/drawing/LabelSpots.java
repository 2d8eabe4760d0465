package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;

/** Looks along a link for a place where its label lies on no box and on no other label, and leaves enough of the link to be seen. */
record LabelSpots(Grid<NodeItem> nodes) {

    private static final double[] PARTS = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78};
    private static final double MOST_HIDDEN = 0.6;
    private static final double GAP = 3;
    /** Between a label inside a frame and its border. */
    private static final double FRAME_GAP = 4;

    /** @param taken whether another label lies in an area */
    Optional<Label> find(LinkItem link, Predicate<Rectangle2D> taken) {
        var figure = link.figure().withLabel(link.link().type().label());
        if (figure.label().isBlank() || hidesLink(link, figure.labelBounds())) {
            return Optional.empty();
        }
        return places(figure)
                .map(place -> at(link, figure, place))
                .filter(label -> isFree(label.plate(), taken))
                .findFirst();
    }

    private static Stream<Point2D> places(LinkFigure figure) {
        List<Point2D> places = new ArrayList<>();
        places.add(figure.route().label());
        for (double part : PARTS) {
            places.add(figure.route().at(part));
        }
        return places.stream();
    }

    private static Label at(LinkItem link, LinkFigure figure, Point2D place) {
        var route = figure.route().withLabel(place);
        var labelled = new LinkFigure(route, figure.style(), figure.look(), figure.label());
        return new Label(link.id(), labelled, labelled.labelBounds());
    }

    private boolean isFree(Rectangle2D plate, Predicate<Rectangle2D> taken) {
        var room = Dirt.grown(plate, GAP, GAP);
        return !taken.test(room) && nodes.near(room).stream().noneMatch(node -> blocks(node, room));
    }

    private static boolean blocks(NodeItem node, Rectangle2D room) {
        var box = node.figure().box();
        return box.intersects(room) && !(node.isFrame() && inside(box).contains(room));
    }

    private static Rectangle2D inside(Rectangle2D frame) {
        return new Rectangle2D.Double(
                frame.getX() + FRAME_GAP,
                frame.getY() + NodeFigure.FRAME_HEADER,
                Math.max(0, frame.getWidth() - 2 * FRAME_GAP),
                Math.max(0, frame.getHeight() - NodeFigure.FRAME_HEADER - FRAME_GAP));
    }

    /** Whether a plate of this size would leave too little of a straight link. */
    private static boolean hidesLink(LinkItem link, Rectangle2D plate) {
        var points = link.figure().route().points();
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

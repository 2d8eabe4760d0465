package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.surface.Pen;
import org.concordat.exchange.office.Recording.Drawn;
import org.concordat.exchange.office.Recording.Mark;

/**
 * A link as it was painted, taken apart: its line, and what else stands on it.
 *
 * @param points of its route, from end to end
 */
record LinkOnSlide(Link link, LinkFigure figure, List<Point2D> points, Pen pen, List<Mark> ornaments) {

    /** Empty if no line was painted. */
    static Optional<LinkOnSlide> of(Link link, LinkFigure figure, List<Mark> marks) {
        if (marks.isEmpty() || !(marks.get(0) instanceof Drawn line)) {
            return Optional.empty();
        }
        // Connectors bring a second line and a head of their own.
        int own = (isDoubled(figure) ? 2 : 1) + (figure.style().arrow() == Arrow.NONE ? 0 : 1);
        var ornaments = marks.subList(Math.min(own, marks.size()), marks.size());
        return Optional.of(new LinkOnSlide(link, figure, figure.route().points(), line.pen(), ornaments));
    }

    private static boolean isDoubled(LinkFigure figure) {
        return figure.style().stroke() == Stroke.DOUBLE;
    }

    String name() {
        return link.type().label();
    }

    String description() {
        return Told.of(link);
    }

    NodeId from() {
        return link.from();
    }

    NodeId to() {
        return link.to();
    }

    boolean isLoop() {
        return from().equals(to());
    }

    Point2D start() {
        return points.get(0);
    }

    Point2D end() {
        return points.get(points.size() - 1);
    }

    /** Where the route bends. */
    List<Point2D> bends() {
        return points.size() > 2 ? points.subList(1, points.size() - 1) : List.of();
    }

    void writeLine(Markup out, Placing placing) {
        Ink.line(out, placing, pen, head(), isDoubled(figure));
    }

    private String head() {
        return switch (figure.style().arrow()) {
            case NONE -> "";
            case OPEN -> "arrow";
            case FILLED -> "triangle";
            case DIAMOND -> "diamond";
        };
    }
}

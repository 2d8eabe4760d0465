package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.surface.Pen;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.office.Recording.Drawn;
import org.concordat.exchange.office.Recording.Filled;
import org.concordat.exchange.office.Recording.Mark;
import org.concordat.exchange.office.Recording.Words;
import org.jspecify.annotations.Nullable;

/**
 * A node as it was painted, taken apart: the shape with its words, and what else stands on it.
 *
 * @param fill null where the canvas shines through
 * @param border null where nothing bounds it
 */
record NodeOnSlide(
        Node node,
        NodeFigure figure,
        Form form,
        @Nullable Filled fill,
        @Nullable Pen border,
        List<Words> words,
        List<Mark> ornaments) {

    /** How much smaller than its box an edge may be. */
    private static final double SLACK = 0.8;

    static NodeOnSlide of(Node node, NodeFigure figure, List<Mark> marks) {
        var shape = shape(figure);
        var outline = figure.outline();
        var edge = edge(figure, marks);
        var ground = ground(edge, marks, figure.isClosed());
        var form = Presets.like(shape, edge == null ? outline.shape() : edge.shape());
        var words = new ArrayList<Words>();
        var others = new ArrayList<Mark>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean isPlate = i + 1 < marks.size() && marks.get(i + 1) instanceof Words && outline.labelBelow();
            if (mark instanceof Words word) {
                words.add(word);
            } else if (mark != edge && mark != ground && !(mark instanceof Filled && isPlate)) {
                others.add(mark);
            }
        }
        return new NodeOnSlide(
                node, figure, form, ground, edge == null ? null : edge.pen(), words, List.copyOf(others));
    }

    /** The outermost line, of a closed group that of its front. */
    private static @Nullable Drawn edge(NodeFigure figure, List<Mark> marks) {
        Drawn best = null;
        for (var mark : marks) {
            if (mark instanceof Drawn line
                    && (best == null
                            || area(line) > area(best) + 0.5
                            || figure.isClosed() && area(line) > area(best) - 0.5)) {
                best = line;
            }
        }
        var outline = figure.outline().shape().getBounds2D();
        boolean isEdge = best != null
                && best.shape().getBounds2D().getWidth() >= SLACK * outline.getWidth() - 12
                && best.shape().getBounds2D().getHeight() >= SLACK * outline.getHeight() - 12;
        return isEdge ? best : null;
    }

    private static double area(Drawn line) {
        var bounds = line.shape().getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }

    /** The first fill over about all of the edge. */
    private static @Nullable Filled ground(@Nullable Drawn edge, List<Mark> marks, boolean closed) {
        if (edge == null) {
            return null;
        }
        var box = edge.shape().getBounds2D();
        for (var mark : marks) {
            if (mark instanceof Filled fill) {
                var bounds = fill.shape().getBounds2D();
                boolean covers = bounds.getWidth() >= SLACK * box.getWidth() - 8
                        && bounds.getHeight() >= SLACK * box.getHeight() - 8;
                boolean isBehind = closed && bounds.getMaxX() > box.getMaxX() + 1;
                if (covers && !isBehind) {
                    return fill;
                }
            }
        }
        return null;
    }

    private static boolean isLid(Mark mark, Rectangle2D box) {
        var bounds = Ornaments.bounds(mark);
        return bounds.getWidth() >= 0.98 * box.getWidth() && bounds.getHeight() < 0.5 * box.getHeight();
    }

    private static NodeShape shape(NodeFigure figure) {
        var shape = figure.style().shape();
        return switch (shape) {
            case RECTANGLE, ROUNDED, ROUNDED_SQUARE, CONTAINER, CUT_CORNER, CUT_CORNERS -> shape;
            default -> figure.frame() || figure.isClosed() ? NodeShape.CONTAINER : shape;
        };
    }

    /** The same with more places for connectors. */
    NodeOnSlide withSites(List<Point2D> more) {
        return new NodeOnSlide(node, figure, form.withSites(more), fill, border, words, ornaments);
    }

    String name() {
        return Labels.of(node);
    }

    /** What stands on the shape and does not come with its geometry. */
    private List<Mark> besides() {
        return isDrum()
                ? ornaments.stream().filter(mark -> !isLid(mark, form.box())).toList()
                : ornaments;
    }

    /** Whether it is the cylinder of office programs, which do not agree where lines are glued to it. */
    boolean isDrum() {
        return "can".equals(form.preset());
    }

    /** All that belongs to it. */
    Rectangle2D bounds() {
        Rectangle2D around = form.box();
        for (var mark : besides()) {
            around = around.createUnion(Ornaments.bounds(mark));
        }
        for (var word : hasWordsBelow() ? words : List.<Words>of()) {
            around = around.createUnion(word.room());
        }
        return around;
    }

    boolean isOneShape() {
        return besides().isEmpty() && !hasWordsBelow();
    }

    private boolean hasWordsBelow() {
        return figure.outline().labelBelow() && !figure.frame() && !words.isEmpty();
    }

    /** Writes it. @return the id of the shape that lines are glued to */
    int write(Shapes shapes) {
        if (isOneShape()) {
            return writeShape(shapes);
        }
        shapes.beginGroup(name(), "", bounds());
        int id = writeAll(shapes);
        shapes.endGroup();
        return id;
    }

    /** Writes it into a group that has begun. @return the id of the shape that lines are glued to */
    int writeAll(Shapes shapes) {
        int id = writeShape(shapes);
        new Ornaments(shapes, name()).write(besides());
        if (hasWordsBelow()) {
            Rectangle2D room = words.get(0).room();
            for (var word : words) {
                room = room.createUnion(word.room());
            }
            shapes.textBox(name(), room, null, Lettering.asPainted(words));
        }
        return id;
    }

    private int writeShape(Shapes shapes) {
        boolean atTop = figure.frame() || figure.style().prose() && !figure.isClosed();
        var text = hasWordsBelow()
                ? Lettering.NONE
                : Lettering.inside(
                        words, figure.label(), form.inner(), figure.outline().inner(), atTop);
        return shapes.shape(name(), Told.of(node), form, fill, border, text);
    }
}

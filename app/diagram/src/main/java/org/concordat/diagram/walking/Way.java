package org.concordat.diagram.walking;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Objects;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** A direction in which to look for the nearest node. Frames that hold something are passed through, as they are all around. */
public enum Way {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private static final double FIRST_LOOK = 200;
    /** What lies aside counts so many times as far as what lies ahead. */
    private static final double ASIDE = 3;

    private final int dx;
    private final int dy;

    Way(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The nearest node from another one in this direction, or null. The cost is that of what lies between. */
    public @Nullable NodeId nearest(Drawing drawing, NodeId from) {
        var box = drawing.box(from);
        if (box == null) {
            return null;
        }
        double end = Math.max(drawing.extent().getWidth(), drawing.extent().getHeight()) * (1 + ASIDE);
        for (double far = FIRST_LOOK; ; far *= 2) {
            double reach = far;
            var found = drawing.nodes(ahead(box, far)).stream()
                    .filter(node -> !node.equals(from) && isAhead(box, box(drawing, node)))
                    .filter(node -> distance(box, box(drawing, node)) <= reach || reach > end)
                    .sorted(Comparator.comparingDouble((NodeId node) -> distance(box, box(drawing, node)))
                            .thenComparing(NodeId::value))
                    .filter(node -> !drawing.holdsSomething(node))
                    .findFirst();
            if (found.isPresent() || far > end) {
                return found.orElse(null);
            }
        }
    }

    private static Box box(Drawing drawing, NodeId node) {
        return Objects.requireNonNull(drawing.box(node));
    }

    private Rectangle2D ahead(Box box, double far) {
        double x = box.centreX();
        double y = box.centreY();
        double along = far + (dx == 0 ? box.height() : box.width());
        return dx == 0
                ? new Rectangle2D.Double(x - far, dy < 0 ? y - along : y, 2 * far, along)
                : new Rectangle2D.Double(dx < 0 ? x - along : x, y - far, along, 2 * far);
    }

    /** Whether a box lies more ahead than aside. */
    private boolean isAhead(Box from, Box to) {
        double ahead = (to.centreX() - from.centreX()) * dx + (to.centreY() - from.centreY()) * dy;
        return ahead > 0 && aside(from, to) <= ahead;
    }

    private double distance(Box from, Box to) {
        double centres = Math.abs(dx == 0 ? to.centreX() - from.centreX() : to.centreY() - from.centreY());
        return Math.max(0, gap(from, to)) + ASIDE * aside(from, to) + centres / 4;
    }

    /** From the edge of one to that of the other, ahead. */
    private double gap(Box from, Box to) {
        return switch (this) {
            case LEFT -> from.x() - (to.x() + to.width());
            case RIGHT -> to.x() - (from.x() + from.width());
            case UP -> from.y() - (to.y() + to.height());
            case DOWN -> to.y() - (from.y() + from.height());
        };
    }

    /** How far one lies beside the other; 0 if they face each other. */
    private double aside(Box from, Box to) {
        return dx == 0
                ? Math.max(0, Math.max(from.x() - (to.x() + to.width()), to.x() - (from.x() + from.width())))
                : Math.max(0, Math.max(from.y() - (to.y() + to.height()), to.y() - (from.y() + from.height())));
    }
}

package org.concordat.diagram.overview;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.style.Colour;
import org.jspecify.annotations.Nullable;

/** The names placed so far on the whole drawing at one scale, none over another. All sides are in pixels. */
final class NameSheet {

    private static final double BETWEEN = 5;
    private static final double BETWEEN_BOXES = 2;

    private final Country country;
    private final Level level;
    private final double scale;
    private final Room room = new Room();
    private final List<Name> names = new ArrayList<>();

    NameSheet(Country country, Level level, double scale) {
        this.country = country;
        this.level = level;
        this.scale = scale;
    }

    List<Name> names() {
        return names;
    }

    Level level() {
        return level;
    }

    double scale() {
        return scale;
    }

    /**
     * Places a name if there is room.
     *
     * @param of the node it belongs to, or {@link Parents#NONE}
     * @param x its middle
     * @return whether it has been placed
     */
    boolean place(Name.Role role, int of, List<String> lines, String under, double x, double top) {
        var size = Name.room(role, lines, under);
        double left = withinDrawing(x - size.getWidth() / 2, size.getWidth());
        var box = new Rectangle2D.Double(left, top, size.getWidth(), size.getHeight());
        if (lines.isEmpty() || !room.take(box, role == Name.Role.ON_BOX ? BETWEEN_BOXES : BETWEEN)) {
            return false;
        }
        names.add(new Name(role, lines, under, box, tint(of)));
        return true;
    }

    /** A name that reached beyond the drawing might be cut. */
    private double withinDrawing(double left, double width) {
        double least = country.bounds.getMinX() * scale;
        return Math.max(least, Math.min(left, country.bounds.getMaxX() * scale - width));
    }

    /** The colour of the closed group that a name stands in, or null. */
    private @Nullable Colour tint(int of) {
        int group = of == Parents.NONE ? of : level.standing()[of];
        return group != Parents.NONE && country.isClosedGroup(group, level)
                ? Ground.colour(country.nodes.type(group).style())
                : null;
    }

    /** All that belongs to a node, on the screen. */
    Rectangle2D pixels(int node) {
        var box = country.areas.bounds(node);
        return new Rectangle2D.Double(
                box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
    }

    /** A place on the screen in drawing units. */
    Point2D onDrawing(double x, double y) {
        return new Point2D.Double(x / scale, y / scale);
    }

    /** How large the drawing is on the screen, in square pixels. */
    double size() {
        return country.bounds.getWidth() * country.bounds.getHeight() * scale * scale;
    }
}

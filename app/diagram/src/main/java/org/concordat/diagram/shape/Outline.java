package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.NodeShape;

/**
 * The form of one node where it stands.
 *
 * @param shape the closed line around its fill; it never leaves the node's box
 * @param details open lines drawn inside it: a fold, the lid of a drum
 * @param shades closed areas inside it that are toned: the back of a fold, the head and shoulders of a person
 * @param inner where the label may stand, padding already taken off
 * @param labelBelow true if the label stands on the canvas, not on the fill
 */
public record Outline(Shape shape, List<Shape> details, List<Shape> shades, Rectangle2D inner, boolean labelBelow) {

    public Outline {
        details = List.copyOf(details);
        shades = List.copyOf(shades);
    }

    /** The form of a node with the given box. Boxes are at least one unit wide and high. */
    public static Outline of(NodeShape shape, Rectangle2D box) {
        Box real = new Box(box.getX(), box.getY(), Math.max(1, box.getWidth()), Math.max(1, box.getHeight()));
        return new Forms(real).of(shape);
    }

    public Point2D centre() {
        Rectangle2D bounds = shape.getBounds2D();
        return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Where a link from the centre towards a point meets the outline. */
    public Point2D anchor(Point2D towards) {
        return anchor(centre(), towards);
    }

    /**
     * Where a ray from a point inside the node through another point leaves the outline, also if that other point lies inside. If the two
     * coincide the ray goes right; if the ray misses the outline the answer is the inside point itself.
     */
    public Point2D anchor(Point2D inside, Point2D towards) {
        return new Ray(inside, towards).exit(shape);
    }
}

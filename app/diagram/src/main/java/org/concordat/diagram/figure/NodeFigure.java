package org.concordat.diagram.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.Image;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.icon.Icon;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * One node as it is painted.
 *
 * @param box where it stands, in drawing units
 * @param label its name, wrapped and if need be cut to fit
 * @param caption what sort of thing it is, in small letters over the name; empty for none
 * @param icon null for none
 * @param frame true if its members stand inside it: then it is tinted and its name goes to the top left
 * @param holds what a closed group hides, in words: then it looks like a stack; null for anything else
 * @param dress what style rules change
 * @param image what is shown instead of name and icon; null for nothing
 */
public record NodeFigure(
        NodeStyle style,
        Rectangle2D box,
        String label,
        String caption,
        StatusLook look,
        @Nullable Icon icon,
        boolean frame,
        @Nullable String holds,
        Dress dress,
        @Nullable Image image) {

    /** The height at the top of a frame that its name needs; members stand below it. */
    public static final double FRAME_HEADER = 40;

    private static final double BORDER = 1.25;
    private static final float SHADOW_GAP = 3.5f;
    private static final Colour WHITE = new Colour(0xFFFFFF);

    /** Faint enough for words that stand on it. */
    private static final double HATCH = 0.14;

    private static final double BETWEEN_DOUBLE_LINES = 3;

    public static NodeFigure of(NodeStyle style, Rectangle2D box, String label) {
        return new NodeFigure(
                style,
                box,
                label,
                "",
                StatusLook.NORMAL,
                null,
                style.shape() == NodeShape.CONTAINER,
                null,
                Dress.NONE,
                null);
    }

    public NodeFigure withCaption(String newCaption) {
        return new NodeFigure(style, box, label, newCaption, look, icon, frame, holds, dress, image);
    }

    public NodeFigure withLook(StatusLook newLook) {
        return new NodeFigure(style, box, label, caption, newLook, icon, frame, holds, dress, image);
    }

    public NodeFigure withIcon(@Nullable Icon newIcon) {
        return new NodeFigure(style, box, label, caption, look, newIcon, frame, holds, dress, image);
    }

    public NodeFigure asFrame() {
        return new NodeFigure(style, box, label, caption, look, icon, true, holds, dress, image);
    }

    /** As a closed group. @param words what it hides */
    public NodeFigure holding(String words) {
        return new NodeFigure(style, box, label, caption, look, icon, false, words, dress, image);
    }

    public NodeFigure withDress(Dress newDress) {
        return new NodeFigure(style, box, label, caption, look, icon, frame, holds, newDress, image);
    }

    public NodeFigure withImage(@Nullable Image newImage) {
        return new NodeFigure(style, box, label, caption, look, icon, frame, holds, dress, newImage);
    }

    /** Whether stripes say that there is nothing to colour it by. A frame has too much on it for stripes. */
    boolean isHatched() {
        return dress.hatched() && !frame;
    }

    /** Whether it is a closed group. */
    public boolean isClosed() {
        return holds != null;
    }

    /** The form that links meet. */
    public Outline outline() {
        return Outline.of(shape(), box);
    }

    /** A frame keeps its form if that leaves its members room in the corners, and a closed group looks like the frame that it was. */
    private NodeShape shape() {
        return switch (style.shape()) {
            case RECTANGLE, ROUNDED, ROUNDED_SQUARE, CONTAINER, CUT_CORNER, CUT_CORNERS -> style.shape();
            case CIRCLE, HEXAGON, DOCUMENT, DRUM, PILL, NOTE, DIAMOND, CHEVRON, PERSON, FLAG ->
                frame || isClosed() ? NodeShape.CONTAINER : style.shape();
        };
    }

    /** All that {@link #paint} may touch. */
    public Rectangle2D bounds() {
        return look == StatusLook.FAILED ? box.createUnion(cross(outline()).bounds()) : box;
    }

    public void paint(Surface surface, Theme theme) {
        NodeColours colours = NodeColours.of(this, theme);
        if (holds != null) {
            new Stack(shape(), box).paint(surface, colours);
        }
        Outline edge = inset(colours.border() / 2);
        if (look == StatusLook.SHADOW) {
            Area fill = parted(edge.shape());
            surface.fill(new Path2D.Double(fill), colours.fill(), colours.opacity());
            edge.shades().forEach(shade -> shade(surface, within(fill, shade), colours));
        } else {
            surface.fill(edge.shape(), colours.fill(), colours.opacity());
            edge.shades().forEach(shade -> shade(surface, shade, colours));
            edge.details().forEach(detail -> surface.draw(detail, detailPen(colours)));
        }
        if (isHatched()) {
            surface.fill(Hatch.of(edge.shape()), colours.text(), HATCH);
        }
        border(surface, edge, colours);
        if (image == null
                || !Photo.of(image)
                        .paint(surface, inset(colours.border()).shape().getBounds2D())) {
            NodeLabel.of(this).paint(surface, colours, icon, theme);
        }
        if (holds != null && FoldSign.hasRoom(front())) {
            new FoldSign(sign(), true).paint(surface, colours.line(), colours.text());
        }
        if (dress.mark() != null) {
            dress.mark().paintIn(front(), surface, theme);
        }
        if (look == StatusLook.FAILED) {
            cross(outline()).paint(surface, theme);
        }
    }

    /** The fill of a shadow keeps off the broken line around it, which often has the same colour. */
    private static Area parted(Shape edge) {
        Area fill = new Area(edge);
        fill.subtract(new Area(new BasicStroke(2 * SHADOW_GAP).createStrokedShape(edge)));
        return fill;
    }

    private static Shape within(Area fill, Shape shade) {
        Area kept = new Area(shade);
        kept.intersect(fill);
        return new Path2D.Double(kept);
    }

    /** The border is drawn inside the box, so that at 100 % it fills whole pixels. */
    private Outline inset(double by) {
        Rectangle2D front = front();
        return Outline.of(
                shape(),
                new Rectangle2D.Double(
                        front.getX() + by, front.getY() + by, front.getWidth() - 2 * by, front.getHeight() - 2 * by));
    }

    /** The box or, of a closed group, what is in front of its stack. */
    Rectangle2D front() {
        return isClosed() ? Stack.front(box) : box;
    }

    /** Where the sign stands that opens a closed group, or closes a frame. */
    public Rectangle2D sign() {
        return FoldSign.place(front());
    }

    private static Pen detailPen(NodeColours colours) {
        return Pen.solid(colours.line(), 1).withOpacity(0.7);
    }

    private void shade(Surface surface, Shape shade, NodeColours colours) {
        switch (style.shape()) {
            case PERSON -> surface.fill(shade, colours.text(), 0.9);
            case DRUM -> surface.fill(shade, WHITE, 0.35);
            default -> surface.fill(shade, colours.text(), 0.14);
        }
    }

    private void border(Surface surface, Outline edge, NodeColours colours) {
        Stroke stroke = look.stroke(style.border());
        surface.draw(edge.shape(), Dashing.pen(stroke, colours.line(), colours.border(), 1));
        if (stroke == Stroke.DOUBLE) {
            surface.draw(inset(BETWEEN_DOUBLE_LINES + BORDER / 2).shape(), Pen.solid(colours.line(), BORDER));
        }
    }

    private static Cross cross(Outline outline) {
        Rectangle2D bounds = outline.shape().getBounds2D();
        Point2D corner = new Point2D.Double(bounds.getMaxX(), bounds.getMinY());
        Point2D edge = outline.anchor(corner);
        return new Cross(new Point2D.Double(edge.getX() - 4, edge.getY() + 4));
    }
}

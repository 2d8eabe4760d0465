package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.NodeShape;
import org.concordat.diagram.icon.Icon;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Where the words and the icon of a node stand.
 *
 * @param iconBox null if no icon is shown
 * @param lines from top to bottom
 * @param onCanvas true if they stand outside the fill
 */
record NodeLabel(@Nullable Rectangle2D iconBox, List<TextBlock.Line> lines, boolean onCanvas) {

    /** How far a name that stands on the canvas covers the links under it. */
    private static final double PLATE = 0.85;

    static final double ICON = 20;
    static final double ICON_GAP = 10;
    private static final double NARROW = 104;

    NodeLabel(@Nullable Rectangle2D iconBox, List<TextBlock.Line> lines) {
        this(iconBox, lines, false);
    }

    NodeLabel {
        lines = List.copyOf(lines);
    }

    static NodeLabel of(NodeFigure figure) {
        return of(figure, figure.icon() != null);
    }

    /** The same with or without room for an icon. */
    static NodeLabel of(NodeFigure figure, boolean iconed) {
        if (figure.isClosed()) {
            return ClosedLabel.of(figure);
        } else if (figure.frame()) {
            return framed(figure);
        } else if (figure.style().prose()) {
            return ProseLabel.of(figure);
        }
        Outline outline = figure.outline();
        Rectangle2D inner = outline.inner();
        boolean icon = iconed && figure.style().shape() != NodeShape.PERSON;
        if (outline.labelBelow()) {
            Rectangle2D middle = centred(outline, outline.shape().getBounds2D().getWidth() * 0.5);
            return new NodeLabel(
                    icon ? middle : null,
                    TextBlock.fit(figure.withCaption(""), inner, true).below(inner),
                    true);
        }
        if (!icon || inner.getHeight() < ICON) {
            boolean left = figure.style().shape() == NodeShape.PERSON;
            TextBlock block = TextBlock.fit(figure, inner, !left);
            return new NodeLabel(null, left ? block.left(inner, inner.getX()) : block.centred(inner));
        }
        return inner.getWidth() >= NARROW ? iconBeside(figure, inner) : iconAbove(figure, inner);
    }

    private static NodeLabel iconBeside(NodeFigure figure, Rectangle2D inner) {
        double indent = ICON + ICON_GAP;
        Rectangle2D room = new Rectangle2D.Double(
                inner.getX() + indent, inner.getY(), inner.getWidth() - indent, inner.getHeight());
        TextBlock block = TextBlock.fit(figure, room, false);
        double slack = isCard(figure.style().shape()) ? 0 : Math.max(0, (room.getWidth() - block.width()) / 2);
        Rectangle2D icon = new Rectangle2D.Double(inner.getX() + slack, inner.getCenterY() - ICON / 2, ICON, ICON);
        return new NodeLabel(icon, block.left(room, room.getX() + slack));
    }

    private static NodeLabel iconAbove(NodeFigure figure, Rectangle2D inner) {
        double taken = ICON + 4;
        Rectangle2D room = new Rectangle2D.Double(
                inner.getX(), inner.getY() + taken, inner.getWidth(), Math.max(0, inner.getHeight() - taken));
        TextBlock block = TextBlock.fit(figure, room, true);
        if (!block.isWhole()) {
            return new NodeLabel(null, TextBlock.fit(figure, inner, true).centred(inner));
        }
        double lift = (room.getHeight() - block.height()) / 2;
        Rectangle2D icon = new Rectangle2D.Double(inner.getCenterX() - ICON / 2, inner.getY() + lift, ICON, ICON);
        return new NodeLabel(icon, block.centred(room));
    }

    private static NodeLabel framed(NodeFigure figure) {
        Rectangle2D box = figure.box();
        Rectangle2D header = new Rectangle2D.Double(
                box.getX() + 14,
                box.getY() + 6,
                Math.max(0, box.getWidth() - 28),
                Math.max(0, Math.min(box.getHeight() - 8, NodeFigure.FRAME_HEADER - 8)));
        boolean icon = figure.icon() != null && header.getWidth() > NARROW && header.getHeight() >= ICON;
        double indent = icon ? ICON + 8 : 0;
        Rectangle2D room = new Rectangle2D.Double(
                header.getX() + indent, header.getY(), header.getWidth() - indent, header.getHeight());
        Rectangle2D iconBox = new Rectangle2D.Double(header.getX(), header.getCenterY() - ICON / 2, ICON, ICON);
        return new NodeLabel(
                icon ? iconBox : null, TextBlock.fit(figure, room, false).left(room, room.getX()));
    }

    void paint(Surface surface, NodeColours colours, @Nullable Icon icon, Theme theme) {
        if (icon != null && iconBox != null) {
            icon.paint(surface, iconBox, colours.icon());
        }
        for (TextBlock.Line line : lines) {
            if (onCanvas) {
                surface.fill(line.plate(), theme.plate(), PLATE);
            }
            surface.text(
                    line.text(),
                    line.x(),
                    line.baseline(),
                    line.style(),
                    line.caption() ? colours.caption() : colours.text(),
                    line.anchor());
        }
    }

    private static Rectangle2D centred(Outline outline, double side) {
        return new Rectangle2D.Double(
                outline.centre().getX() - side / 2, outline.centre().getY() - side / 2, side, side);
    }

    /** Cards keep icon and name at the left edge, so that a column of them lines up. */
    private static boolean isCard(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE, ROUNDED, ROUNDED_SQUARE, CUT_CORNER, CUT_CORNERS, DOCUMENT, NOTE, CONTAINER, PERSON, FLAG ->
                true;
            case HEXAGON, CIRCLE, DRUM, PILL, DIAMOND, CHEVRON -> false;
        };
    }
}

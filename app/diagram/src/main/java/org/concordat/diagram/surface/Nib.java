package org.concordat.diagram.surface;

import java.awt.Rectangle;

/** Tells how much of each pixel a straight piece of a line covers, its ends round. */
final class Nib {

    /** Takes how much of a pixel is covered, from 1 to 255; pixels are counted row by row. */
    @FunctionalInterface
    interface Cover {
        void take(int pixel, int part);
    }

    /** No pixel reaches farther from its middle. */
    private static final double PIXEL_REACH = 0.75;

    private static final int FULL = 255;

    /** Not one half, as lines that cover half of a pixel are frequent and must come out alike wherever the clip begins. */
    private static final double ROUNDING = 0.501;

    /** Lines up to this end as if cut off square, as no pixel shows that the end is round. */
    private static final double THIN = 1;

    /** A round end is as large as a square one of this part of the radius. */
    private static final double SQUARE_END = Math.PI / 4;

    private final double radius;
    private final Rectangle clip;
    private final int row;
    private final Cover cover;

    // The piece that is drawn now: where it begins, its direction and its length.
    private double x;
    private double y;
    private double ux;
    private double uy;
    private double length;
    // How far it is from a pixel to the next one along the piece, and beside it.
    private int onward;
    private int aside;
    private boolean squareStart;
    private boolean squareEnd;
    // How far a pixel spreads when it is seen along the piece: it fades from the outer to the inner distance of its
    // middle.
    private double outer;
    private double inner;
    private double steep;
    private double flat;

    /**
     * A nib for one line.
     *
     * @param radius half the width of the line, in pixels
     * @param row how many pixels there are in a row
     */
    Nib(double radius, Rectangle clip, int row, Cover cover) {
        this.radius = radius;
        this.clip = clip;
        this.row = row;
        this.cover = cover;
    }

    /**
     * Tells of one piece.
     *
     * @param starts whether nothing comes before it
     * @param ends whether nothing follows
     */
    void draw(double x1, double y1, double x2, double y2, boolean starts, boolean ends) {
        squareStart = starts && radius <= THIN;
        squareEnd = ends && radius <= THIN;
        boolean upright = Math.abs(y2 - y1) > Math.abs(x2 - x1);
        onward = upright ? row : 1;
        aside = upright ? 1 : row;
        if (upright) {
            drawFlat(y1, x1, y2, x2, new Rectangle(clip.y, clip.x, clip.height, clip.width));
        } else {
            drawFlat(x1, y1, x2, y2, clip);
        }
    }

    /** A piece that is wider than high; x and y have changed places if it is upright. */
    private void drawFlat(double x1, double y1, double x2, double y2, Rectangle part) {
        x = x1;
        y = y1;
        length = Math.hypot(x2 - x1, y2 - y1);
        ux = length == 0 ? 1 : (x2 - x1) / length;
        uy = length == 0 ? 0 : (y2 - y1) / length;
        double a = Math.abs(ux);
        double b = Math.abs(uy);
        outer = (a + b) / 2;
        inner = (a - b) / 2;
        steep = 1 / a;
        flat = 2 * a * b;
        double half = (radius + PIXEL_REACH) / a;
        double from = Math.min(x1, x2);
        double to = Math.max(x1, x2);
        int last = Math.min(part.x + part.width - 1, (int) Math.floor(to + radius + PIXEL_REACH));
        for (int px = Math.max(part.x, (int) Math.floor(from - radius - PIXEL_REACH)); px <= last; px++) {
            double middle = y + (Math.max(from, Math.min(to, px + 0.5)) - x) * uy / ux;
            int first = Math.max(part.y, (int) Math.floor(middle - half));
            int foot = Math.min(part.y + part.height - 1, (int) Math.floor(middle + half));
            column(px, first, foot);
        }
    }

    private void column(int px, int first, int foot) {
        boolean inside = isInside(px, first) && isInside(px, foot);
        double beside = beside(px, first);
        int pixel = px * onward + first * aside;
        for (int py = first; py <= foot; py++, beside += ux, pixel += aside) {
            tell(pixel, inside ? across(beside) : nearEnd(px, py));
        }
    }

    private void tell(int pixel, double part) {
        int of255 = (int) (part * FULL + ROUNDING);
        if (of255 > 0) {
            cover.take(pixel, Math.min(FULL, of255));
        }
    }

    /** How far along the piece the middle of a pixel lies. */
    private double along(int px, int py) {
        return (px + 0.5 - x) * ux + (py + 0.5 - y) * uy;
    }

    /** How far beside the piece the middle of a pixel lies, above 0 on one side. */
    private double beside(int px, int py) {
        return (py + 0.5 - y) * ux - (px + 0.5 - x) * uy;
    }

    /** Whether a pixel is too far from both ends to show them. */
    private boolean isInside(int px, int py) {
        double along = along(px, py);
        return along > 0.5 && along < length - 0.5;
    }

    private double nearEnd(int px, int py) {
        double along = along(px, py);
        double beside = beside(px, py);
        if (along < 0 && !squareStart) {
            return within(Math.hypot(along, beside));
        } else if (along > length && !squareEnd) {
            return within(Math.hypot(along - length, beside));
        }
        return across(beside) * lengthwise(along);
    }

    /** The part of a pixel between the two sides of the line. */
    private double across(double beside) {
        double distance = Math.abs(beside);
        double part = below(radius - distance);
        return radius + distance < outer ? part - below(-radius - distance) : part;
    }

    /** The part of a pixel between square ends. */
    private double lengthwise(double along) {
        double end = radius * SQUARE_END;
        double before = squareStart ? clamp(along + end + 0.5) : 1;
        double behind = squareEnd ? clamp(along - length - end + 0.5) : 0;
        return before - behind;
    }

    /** The part of a pixel within the round end. @param distance of its middle from the middle of the end */
    private double within(double distance) {
        return clamp(radius - distance + 0.5) - clamp(-radius - distance + 0.5);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** The part of a pixel on one side of a line as steep as the piece. @param distance of the line from its middle, above 0 for most of it */
    private double below(double distance) {
        if (distance <= -outer) {
            return 0;
        } else if (distance >= outer) {
            return 1;
        } else if (distance < -inner) {
            return (distance + outer) * (distance + outer) / flat;
        } else if (distance > inner) {
            return 1 - (outer - distance) * (outer - distance) / flat;
        }
        return 0.5 + distance * steep;
    }
}

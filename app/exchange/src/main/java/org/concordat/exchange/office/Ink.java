package org.concordat.exchange.office;

import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Pen;
import org.concordat.exchange.office.Recording.Filled;
import org.jspecify.annotations.Nullable;

/** Fills and lines as DrawingML says them. */
final class Ink {

    private static final double EMU_LEAST_LINE = 3_175;
    private static final int OPAQUE = 100_000;

    /** Up to this width a head of usual size could hardly be seen. */
    private static final double THIN = 2.5;

    private Ink() {}

    /** @param fill null for none */
    static void fill(Markup out, @Nullable Filled fill) {
        if (fill == null) {
            out.empty("a:noFill");
        } else {
            solid(out, fill.colour(), fill.opacity());
        }
    }

    static void solid(Markup out, Colour colour, double opacity) {
        out.start("a:solidFill").start("a:srgbClr", "val", colour.hex().substring(1));
        if (opacity < 1) {
            out.empty("a:alpha", "val", Math.round(opacity * OPAQUE));
        }
        out.end().end();
    }

    /** A line around a shape. @param pen null for none */
    static void line(Markup out, Placing placing, @Nullable Pen pen) {
        if (pen == null) {
            out.start("a:ln").empty("a:noFill").end();
        } else {
            line(out, placing, pen, "", false);
        }
    }

    /** A line from somewhere to somewhere. @param head what stands at its end, as DrawingML calls it; empty for nothing */
    static void line(Markup out, Placing placing, Pen pen, String head, boolean doubled) {
        // Programs that know no double lines draw a broad one, which in dashes would be louder than all else.
        boolean isDouble = doubled && pen.dashes().isEmpty();
        double units = isDouble ? 1.6 * pen.width() + 1.2 : pen.width();
        long width = Math.round(Math.max(EMU_LEAST_LINE, units * placing.scale()));
        out.start("a:ln", "w", width, "cap", "rnd", "cmpd", isDouble ? "dbl" : "sng");
        solid(out, pen.colour(), pen.opacity());
        out.empty("a:prstDash", "val", dash(pen)).empty("a:round");
        if (!head.isEmpty()) {
            var size = units <= THIN ? "lg" : "med";
            out.empty("a:tailEnd", "type", head, "w", size, "len", size);
        }
        out.end();
    }

    private static String dash(Pen pen) {
        var dashes = pen.dashes();
        if (dashes.isEmpty()) {
            return "solid";
        }
        return dashes.size() > 2 ? "dashDot" : dashes.get(0) < 1 ? "sysDot" : "dash";
    }
}

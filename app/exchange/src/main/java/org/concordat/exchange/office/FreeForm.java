package org.concordat.exchange.office;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A geometry that office programs have no name for: its contours, and the places where connectors can be glued to it.
 *
 * @param box around all of it
 */
record FreeForm(Rectangle2D box, List<Contour> contours, List<Site> sites) {

    /** A path, and what the fill and the line of the shape are for. */
    record Contour(Shape path, Use use) {}

    /** What of a path is seen. */
    enum Use {
        WHOLE,
        FILL,
        LINE
    }

    void write(Markup out, Placing placing) {
        out.start("a:custGeom").empty("a:avLst").start("a:gdLst");
        sites.forEach(site -> guides(site, out, placing));
        out.end().empty("a:ahLst").start("a:cxnLst");
        for (var site : sites) {
            out.start("a:cxn", "ang", site.angle());
            out.empty("a:pos", "x", "connsiteX" + site.index(), "y", "connsiteY" + site.index());
            out.end();
        }
        out.end().empty("a:rect", "l", 0, "t", 0, "r", "r", "b", "b").start("a:pathLst");
        contours.forEach(contour -> write(contour, out, placing));
        out.end().end();
    }

    /** The place of a site, in parts of the box. */
    private void guides(Site site, Markup out, Placing placing) {
        var emu = placing.of(box);
        long x = placing.length(site.at().getX() - box.getX());
        long y = placing.length(site.at().getY() - box.getY());
        out.empty("a:gd", "name", "connsiteX" + site.index(), "fmla", "*/ " + x + " w " + emu.width());
        out.empty("a:gd", "name", "connsiteY" + site.index(), "fmla", "*/ " + y + " h " + emu.height());
    }

    private void write(Contour contour, Markup out, Placing placing) {
        var emu = placing.of(box);
        switch (contour.use()) {
            case WHOLE -> out.start("a:path", "w", emu.width(), "h", emu.height());
            case FILL -> out.start("a:path", "w", emu.width(), "h", emu.height(), "stroke", 0);
            case LINE -> out.start("a:path", "w", emu.width(), "h", emu.height(), "fill", "none");
        }
        double[] at = new double[6];
        for (var i = contour.path().getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points("a:moveTo", at, 1, out, placing);
                case PathIterator.SEG_LINETO -> points("a:lnTo", at, 1, out, placing);
                case PathIterator.SEG_QUADTO -> points("a:quadBezTo", at, 2, out, placing);
                case PathIterator.SEG_CUBICTO -> points("a:cubicBezTo", at, 3, out, placing);
                default -> out.empty("a:close");
            }
        }
        out.end();
    }

    private void points(String element, double[] at, int count, Markup out, Placing placing) {
        out.start(element);
        for (int i = 0; i < count; i++) {
            long x = placing.length(at[2 * i] - box.getX());
            long y = placing.length(at[2 * i + 1] - box.getY());
            out.empty("a:pt", "x", x, "y", y);
        }
        out.end();
    }
}

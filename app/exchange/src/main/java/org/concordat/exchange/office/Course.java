package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The way of a connector from site to site: straight, or with right angles. */
record Course(Site from, Site to, List<Point2D> bends, boolean loop) {

    /** How far a line with right angles goes on before it turns. */
    private static final double STUB = 10;

    /** A bend that lies further aside is worth going round. */
    private static final double DETOUR = 24;

    private static final int QUARTER_TURN = 5_400_000;
    private static final double WHOLE = 100_000;

    /** A place along the axis in which the line starts, and across it. */
    private record Turned(double along, double across) {

        static Turned of(Point2D point, boolean sideways) {
            return sideways ? new Turned(point.getX(), point.getY()) : new Turned(point.getY(), point.getX());
        }
    }

    boolean isStraight() {
        return bends.isEmpty() && !loop;
    }

    void write(Markup out, Placing placing) {
        if (isStraight()) {
            straight(out, placing);
        } else {
            angled(out, placing);
        }
    }

    private void straight(Markup out, Placing placing) {
        var emu = placing.of(from.at(), to.at());
        out.start(
                "a:xfrm",
                "flipH",
                to.at().getX() < from.at().getX() ? 1 : 0,
                "flipV",
                to.at().getY() < from.at().getY() ? 1 : 0);
        out.empty("a:off", "x", emu.x(), "y", emu.y());
        out.empty("a:ext", "cx", emu.width(), "cy", emu.height()).end();
        out.start("a:prstGeom", "prst", "straightConnector1").empty("a:avLst").end();
    }

    private void angled(Markup out, Placing placing) {
        boolean sideways = from.isSideways();
        var emu = placing.of(from.at(), to.at());
        double dx = to.at().getX() - from.at().getX();
        double dy = to.at().getY() - from.at().getY();
        if (sideways) {
            out.start("a:xfrm", "flipH", dx < 0 ? 1 : 0, "flipV", dy < 0 ? 1 : 0);
            out.empty("a:off", "x", emu.x(), "y", emu.y());
            out.empty("a:ext", "cx", emu.width(), "cy", emu.height()).end();
        } else {
            // A turned box has its sides swapped and keeps its centre.
            out.start("a:xfrm", "rot", QUARTER_TURN, "flipH", dy < 0 ? 1 : 0, "flipV", dx > 0 ? 1 : 0);
            long x = emu.x() + (emu.width() - emu.height()) / 2;
            long y = emu.y() + (emu.height() - emu.width()) / 2;
            out.empty("a:off", "x", x, "y", y);
            out.empty("a:ext", "cx", emu.height(), "cy", emu.width()).end();
        }
        var adjusts = adjusts();
        out.start("a:prstGeom", "prst", "bentConnector" + (adjusts.size() + 2)).start("a:avLst");
        for (int i = 0; i < adjusts.size(); i++) {
            out.empty("a:gd", "name", "adj" + (i + 1), "fmla", "val " + adjusts.get(i));
        }
        out.end().end();
    }

    /** Where it turns, in parts of the way along and across by turns; as many as the number of turns says. */
    private List<Long> adjusts() {
        boolean sideways = from.isSideways();
        var start = Turned.of(from.at(), sideways);
        var end = Turned.of(to.at(), sideways);
        var turns = turns(start, end, sideways);
        var parts = new ArrayList<Long>();
        for (int i = 0; i < turns.size(); i++) {
            boolean along = i % 2 == 0;
            double origin = along ? start.along() : start.across();
            double length = (along ? end.along() : end.across()) - origin;
            double safe = Math.abs(length) < 0.5 ? 0.5 : length;
            parts.add(Math.round((turns.get(i) - origin) / safe * WHOLE));
        }
        return parts;
    }

    private List<Double> turns(Turned start, Turned end, boolean sideways) {
        int out = sideways ? from.dx() : from.dy();
        var firstBend = bends.isEmpty() ? null : Turned.of(bends.get(0), sideways);
        var lastBend = bends.isEmpty() ? null : Turned.of(bends.get(bends.size() - 1), sideways);
        double first = outwards(firstBend == null ? start.along() : firstBend.along(), start.along(), out, loop);
        if (to.isSideways() != sideways) {
            int in = sideways ? to.dy() : to.dx();
            boolean simple = (end.along() - start.along()) * out > 0 && (start.across() - end.across()) * in > 0;
            if (simple && !loop) {
                return List.of();
            }
            double second = outwards(lastBend == null ? end.across() : lastBend.across(), end.across(), in, loop);
            return List.of(first, second);
        }
        int in = sideways ? to.dx() : to.dy();
        if (firstBend != null && lastBend != null && isAside(start, end, sideways)) {
            double level = bends.stream()
                    .mapToDouble(bend -> Turned.of(bend, sideways).across())
                    .average()
                    .orElse(start.across());
            return List.of(first, level, outwards(lastBend.along(), end.along(), in, loop));
        }
        return List.of(in == out ? outwards(first, end.along(), in, false) : first);
    }

    /** At least a little before the shape that the line leaves or reaches. */
    private static double outwards(double wanted, double edge, int direction, boolean loop) {
        double least = edge + direction * (loop ? 2 * STUB : STUB);
        return direction > 0 ? Math.max(wanted, least) : Math.min(wanted, least);
    }

    private boolean isAside(Turned start, Turned end, boolean sideways) {
        double low = Math.min(start.across(), end.across()) - DETOUR;
        double high = Math.max(start.across(), end.across()) + DETOUR;
        return bends.stream()
                .mapToDouble(bend -> Turned.of(bend, sideways).across())
                .anyMatch(across -> across < low || across > high);
    }
}

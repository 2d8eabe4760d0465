package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.exchange.office.Recording.Drawn;
import org.concordat.exchange.office.Recording.Filled;
import org.concordat.exchange.office.Recording.Mark;
import org.concordat.exchange.office.Recording.Pixels;

/** Writes what stands on a node besides its shape and its words: icons, folds, crosses, photos. Neighbours of one colour become one shape. */
record Ornaments(Shapes shapes, String name) {

    void write(List<Mark> marks) {
        var fills = new ArrayList<Filled>();
        var lines = new ArrayList<Drawn>();
        for (var mark : marks) {
            if (mark instanceof Filled fill) {
                if (!lines.isEmpty() || !fills.isEmpty() && !isAlike(fills.get(0), fill)) {
                    flush(fills, lines);
                }
                fills.add(fill);
            } else if (mark instanceof Drawn line) {
                if (!lines.isEmpty() && !lines.get(0).pen().equals(line.pen())) {
                    flush(fills, lines);
                }
                lines.add(line);
            } else if (mark instanceof Pixels pixels) {
                flush(fills, lines);
                shapes.picture(name, pixels);
            }
        }
        flush(fills, lines);
    }

    private static boolean isAlike(Filled one, Filled other) {
        return one.colour().equals(other.colour()) && one.opacity() == other.opacity();
    }

    private void flush(List<Filled> fills, List<Drawn> lines) {
        if (!fills.isEmpty() || !lines.isEmpty()) {
            shapes.ornament(name, List.copyOf(fills), List.copyOf(lines));
        }
        fills.clear();
        lines.clear();
    }

    /** Around all that the marks touch, lines taken as thin. */
    static Rectangle2D bounds(List<? extends Mark> fills, List<? extends Mark> lines) {
        var all = new ArrayList<Mark>(fills);
        all.addAll(lines);
        Rectangle2D around = bounds(all.get(0));
        for (var mark : all) {
            around = around.createUnion(bounds(mark));
        }
        return around;
    }

    static Rectangle2D bounds(Mark mark) {
        if (mark instanceof Filled fill) {
            return fill.shape().getBounds2D();
        } else if (mark instanceof Drawn line) {
            return line.shape().getBounds2D();
        } else if (mark instanceof Recording.Words words) {
            return words.room();
        }
        return ((Pixels) mark).place();
    }
}

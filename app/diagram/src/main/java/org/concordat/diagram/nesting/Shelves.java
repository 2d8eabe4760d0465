package org.concordat.diagram.nesting;

import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** Plots in rows, in their order. Rows of all proportions that are worthwhile are kept, as the room decides between them. */
final class Shelves implements Plot {

    /** A row that lacks more than this part of the width stays short. */
    private static final double SHORT = 0.7;

    private final List<Plot> plots;
    private final double gap;
    private final List<Rows> choices;
    private final List<Size> sizes;

    /** @param plots at least one */
    Shelves(List<Plot> plots, double gap) {
        this.plots = List.copyOf(plots);
        this.gap = gap;
        choices = Size.worthwhile(new RowSearch(this.plots, gap).all(), Rows::size);
        sizes = choices.stream().map(Rows::size).toList();
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    /** Of the rows that fit those that fill most of the room; what is left over is shared out, so that edges line up. */
    @Override
    public void settle(double left, double top, Size room, Map<NodeId, Box> boxes) {
        var rows = choices.get(0);
        for (var choice : choices) {
            boolean better = !rows.size().fits(room)
                    || choice.size().area() > rows.size().area();
            rows = choice.size().fits(room) && better ? choice : rows;
        }
        double gaps = (rows.count() - 1) * gap;
        double share =
                Math.max(0, room.height() - rows.size().height()) / (rows.size().height() - gaps);
        double y = top;
        for (int row = 0; row < rows.count(); row++) {
            double height = rows.height(row) * (1 + share);
            double upper = Math.floor(y);
            settle(rows, row, left, upper, new Size(room.width(), Math.floor(y + height) - upper), boxes);
            y += height + gap;
        }
    }

    private void settle(Rows rows, int row, double left, double top, Size room, Map<NodeId, Box> boxes) {
        double stretching = rows.stretching(row);
        double spare = Math.max(0, room.width() - rows.width(row));
        double share = stretching == 0 || spare > SHORT * room.width() ? 0 : spare / stretching;
        double x = left;
        for (int i = rows.first(row); i < rows.end(row); i++) {
            double own = rows.size(i).width();
            double width = plots.get(i).stretches() ? own * (1 + share) : own;
            double from = Math.floor(x);
            plots.get(i).settle(from, top, new Size(Math.floor(x + width) - from, room.height()), boxes);
            x += width + gap;
        }
    }
}

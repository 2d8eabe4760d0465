package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** Single boxes above or below groups, over the whole width, so that no column of a few boxes stands beside a high group. */
final class Stack implements Plot {

    private final Plot boxes;
    private final Plot groups;
    private final boolean groupsFirst;
    private final double gap;
    private final List<Size> sizes;

    Stack(Plot boxes, Plot groups, boolean groupsFirst, double gap) {
        this.boxes = boxes;
        this.groups = groups;
        this.groupsFirst = groupsFirst;
        this.gap = gap;
        var all = new ArrayList<Size>();
        groups.sizes().forEach(size -> all.add(over(size, lowest(boxes, size.width()))));
        boxes.sizes().forEach(size -> all.add(over(size, lowest(groups, size.width()))));
        sizes = Size.worthwhile(all, size -> size);
    }

    private Size over(Size one, Size other) {
        return new Size(Math.max(one.width(), other.width()), one.height() + gap + other.height());
    }

    /** The lowest form within a width, or the narrowest. */
    private static Size lowest(Plot plot, double width) {
        var lowest = plot.sizes().get(0);
        for (var size : plot.sizes()) {
            lowest = size.width() <= width ? size : lowest;
        }
        return lowest;
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void settle(double left, double top, Size room, Map<NodeId, Box> places) {
        double low = lowest(boxes, room.width()).height();
        double rest = room.height() - gap - low;
        boxes.settle(left, groupsFirst ? top + rest + gap : top, new Size(room.width(), low), places);
        groups.settle(left, groupsFirst ? top : top + low + gap, new Size(room.width(), rest), places);
    }
}

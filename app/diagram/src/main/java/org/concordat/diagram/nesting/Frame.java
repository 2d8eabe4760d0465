package org.concordat.diagram.nesting;

import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.NodeFigure;

/** A group around its members, with its name above them. */
final class Frame implements Plot {

    private static final double EDGE = 20;
    private static final double HEADER = NodeFigure.FRAME_HEADER + 8;

    private final NodeId group;
    private final Plot members;
    private final List<Size> sizes;

    /** @param narrowest the width that its name needs */
    Frame(NodeId group, Plot members, double narrowest) {
        this.group = group;
        this.members = members;
        sizes = Size.worthwhile(
                members.sizes().stream().map(size -> around(size, narrowest)).toList(), size -> size);
    }

    private static Size around(Size inner, double narrowest) {
        return new Size(Math.max(narrowest, inner.width() + 2 * EDGE), inner.height() + HEADER + EDGE);
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
    public void settle(double left, double top, Size room, Map<NodeId, Box> boxes) {
        boxes.put(group, Box.of(left, top, room.width(), room.height()));
        settleMembers(left, top, room, boxes);
    }

    /** Puts only the members into a room that is the group's. */
    void settleMembers(double left, double top, Size room, Map<NodeId, Box> boxes) {
        members.settle(left + EDGE, top + HEADER, room.plus(-2 * EDGE, -HEADER - EDGE), boxes);
    }

    boolean fits(Size room) {
        return sizes.stream().anyMatch(size -> size.fits(room));
    }
}

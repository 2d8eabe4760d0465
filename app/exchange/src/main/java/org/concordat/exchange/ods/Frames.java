package org.concordat.exchange.ods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** Stands practices in rows inside the box of their network. */
final class Frames {

    private static final double GAP = 24;
    private static final double EDGE = 20;
    /** Room for the name of the network above its practices. */
    private static final double HEAD = 48;

    private static final int MOST_COLUMNS = 4;

    private Frames() {}

    /** The box of the group and those of its members; a group without members has its usual box. @param left the left edge */
    static Map<NodeId, Box> around(NodeId group, List<NodeId> members, double left) {
        var practice = GeneralPractice.GP_PRACTICE.style();
        int columns = Math.max(1, Math.min(MOST_COLUMNS, (int) Math.ceil(Math.sqrt(members.size()))));
        double stepX = practice.width() + GAP;
        double stepY = practice.height() + GAP;
        var boxes = new HashMap<NodeId, Box>();
        for (int i = 0; i < members.size(); i++) {
            double x = left + EDGE + i % columns * stepX;
            double y = HEAD + i / columns * stepY;
            boxes.put(members.get(i), Box.of(x, y, practice.width(), practice.height()));
        }
        int rows = (members.size() + columns - 1) / columns;
        var usual = GeneralPractice.GP_GROUP.style();
        boxes.put(
                group,
                members.isEmpty()
                        ? Box.of(left, 0, usual.width(), usual.height())
                        : Box.of(left, 0, 2 * EDGE + columns * stepX - GAP, HEAD + rows * stepY - GAP + EDGE));
        return boxes;
    }
}

package org.concordat.diagram.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;

/** Puts nodes of one type that no link joins, such as milestones, in rows. */
record Shelf(List<NodeId> nodes, Map<NodeId, Box> boxes) {

    private static final double GAP = 30;
    /** The width to height that the rows aim at. */
    private static final double ASPECT = 3;

    Unit unit() {
        double width = boxes.values().stream().mapToDouble(Box::width).max().orElse(0);
        double height = boxes.values().stream().mapToDouble(Box::height).max().orElse(0);
        int columns = columns(width, height);
        int rows = rows(columns);
        Map<NodeId, Bend> offsets = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            offsets.put(nodes.get(i), new Bend(i % columns * (width + GAP), i / columns * (height + GAP)));
        }
        return new Unit(nodes.get(0), columns * (width + GAP) - GAP, rows * (height + GAP) - GAP, offsets);
    }

    /** As the aspect has it, or one more if that leaves fewer gaps in the last row. */
    private int columns(double width, double height) {
        double wished = Math.sqrt(nodes.size() * ASPECT * (height + GAP) / (width + GAP));
        int columns = (int) Math.max(1, Math.min(nodes.size(), Math.ceil(wished)));
        return empty(columns + 1) < empty(columns) ? columns + 1 : columns;
    }

    private int empty(int columns) {
        return rows(columns) * columns - nodes.size();
    }

    private int rows(int columns) {
        return (nodes.size() + columns - 1) / columns;
    }
}

package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** Boxes of one type and size, in rows and columns with equal gaps. */
final class Rack implements Plot {

    private final List<NodeId> nodes;
    private final double width;
    private final double height;
    private final double gap;
    private final List<Size> sizes;

    Rack(List<NodeId> nodes, double width, double height, double gap) {
        this.nodes = List.copyOf(nodes);
        this.width = width;
        this.height = height;
        this.gap = gap;
        sizes = Size.worthwhile(forms(), form -> form);
    }

    private List<Size> forms() {
        var forms = new ArrayList<Size>();
        for (int columns = 1; columns < nodes.size(); columns = next(columns)) {
            forms.add(form(columns));
        }
        forms.add(form(nodes.size()));
        return forms;
    }

    /** The fewest columns that save a row; of many only such as make a difference. */
    private int next(int columns) {
        int saving = (nodes.size() - 1) / (rows(columns) - 1) + 1;
        return Math.max(saving, columns + columns / 8);
    }

    private Size form(int columns) {
        return new Size(columns * (Math.ceil(width) + gap) - gap, rows(columns) * (Math.ceil(height) + gap) - gap);
    }

    private int rows(int columns) {
        return (nodes.size() + columns - 1) / columns;
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public boolean stretches() {
        return false;
    }

    @Override
    public void settle(double left, double top, Size room, Map<NodeId, Box> boxes) {
        int columns = columns(room);
        for (int i = 0; i < nodes.size(); i++) {
            double x = left + i % columns * (Math.ceil(width) + gap);
            double y = top + i / columns * (Math.ceil(height) + gap);
            boxes.put(nodes.get(i), Box.of(x, y, width, height));
        }
    }

    /** As many as there is room for, but no more than leave the rows as they are. */
    private int columns(Size room) {
        int most = (int) ((room.width() + gap) / (Math.ceil(width) + gap));
        int columns = Math.max(1, Math.min(nodes.size(), most));
        int rows = rows(columns);
        return (nodes.size() + rows - 1) / rows;
    }
}

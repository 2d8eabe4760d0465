package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stands the nodes of each group in rows and columns, and the groups side by side; links run straight, around the boxes between. */
public final class GridLayout implements Layout {

    private static final double SPACING = 36;
    private static final double BETWEEN_GROUPS = 90;
    private static final double ASPECT = 1.6;

    private final Grouping grouping;

    public GridLayout(Grouping grouping) {
        this.grouping = grouping;
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        List<Piece> pieces = new ArrayList<>();
        for (int[] nodes : grouping.free(graph)) {
            pieces.add(block(graph, nodes));
        }
        progress.reached(0.5);
        double[][] places = Packing.pack(pieces, BETWEEN_GROUPS, ASPECT);
        progress.reached(0.6);
        BesidePins sheet = new BesidePins(graph, BETWEEN_GROUPS);
        for (int i = 0; i < pieces.size(); i++) {
            sheet.put(pieces.get(i), places[0][i], places[1][i]);
        }
        return sheet.result(progress.between(0.6, 1));
    }

    private static Piece block(LayoutGraph graph, int[] nodes) {
        double width = Arrays.stream(nodes).mapToDouble(graph::width).max().orElse(0) + SPACING;
        double height = Arrays.stream(nodes).mapToDouble(graph::height).max().orElse(0) + SPACING;
        int columns = columns(nodes.length, width, height);
        double[] x = new double[nodes.length];
        double[] y = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            x[i] = i % columns * width + (width - SPACING - graph.width(nodes[i])) / 2;
            y[i] = i / columns * height + (height - SPACING - graph.height(nodes[i])) / 2;
        }
        return Piece.of(graph, nodes, x, y);
    }

    /** As the aspect has it, or one more if that leaves fewer gaps in the last row. */
    private static int columns(int count, double width, double height) {
        int columns = (int) Math.max(1, Math.min(count, Math.round(Math.sqrt(count * ASPECT * height / width))));
        return gaps(count, columns + 1) < gaps(count, columns) ? columns + 1 : columns;
    }

    private static int gaps(int count, int columns) {
        return (count + columns - 1) / columns * columns - count;
    }
}

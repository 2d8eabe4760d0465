package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places nodes so that their distances tell how many links apart they are; links run straight. Every pair counts up to 1,500 nodes, above that
 * each node counts against a few pivots, so the cost is near linear. Overlaps are removed, and parts that no link joins are packed side by side.
 */
public final class OrganicLayout implements Layout {

    private final OrganicOptions options;

    public OrganicLayout(OrganicOptions options) {
        this.options = options;
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        Sheet sheet = new Sheet(graph);
        Ends ends = new Ends(graph);
        int[] scratch = new int[graph.nodeCount()];
        List<Piece> loose = new ArrayList<>();
        List<int[]> tied = new ArrayList<>();
        int done = 0;
        for (int[] nodes : Components.of(graph, node -> true)) {
            double from = 0.9 * done / graph.nodeCount();
            done += nodes.length;
            double to = 0.9 * done / graph.nodeCount();
            OrganicPart part = new OrganicPart(graph, nodes, options);
            Neighbours neighbours = Neighbours.of(graph, ends, nodes, scratch);
            part.place(neighbours, progress.between(from, from + (to - from) * 0.7));
            if (part.anyFixed()) {
                tied.add(nodes);
                keep(part, nodes, sheet);
            } else {
                loose.add(part.piece(progress.between(from + (to - from) * 0.7, to)));
            }
        }
        Point corner = tied.isEmpty() ? new Point(0, 0) : settleTied(graph, tied, sheet, progress.between(0.9, 1));
        double[][] places = Packing.pack(loose, options.nodeSpacing() * 2, options.aspect());
        for (int i = 0; i < loose.size(); i++) {
            sheet.put(loose.get(i), corner.x() + places[0][i], corner.y() + places[1][i]);
        }
        progress.reached(1);
        return StraightLinks.join(graph, sheet.x, sheet.y);
    }

    private static void keep(OrganicPart part, int[] nodes, Sheet sheet) {
        for (int i = 0; i < nodes.length; i++) {
            sheet.x[nodes[i]] = part.x[i];
            sheet.y[nodes[i]] = part.y[i];
        }
    }

    /** Parts the boxes of all parts with pins together and returns where the others may begin, below them. */
    private Point settleTied(LayoutGraph graph, List<int[]> tied, Sheet sheet, Progress progress) {
        int[] nodes = tied.stream().flatMapToInt(Arrays::stream).toArray();
        double[] x = new double[nodes.length];
        double[] y = new double[nodes.length];
        double[] width = new double[nodes.length];
        double[] height = new double[nodes.length];
        boolean[] fixed = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            x[i] = sheet.x[nodes[i]];
            y[i] = sheet.y[nodes[i]];
            width[i] = graph.width(nodes[i]);
            height[i] = graph.height(nodes[i]);
            fixed[i] = graph.pinned(nodes[i]);
        }
        new OverlapRemoval(width, height, fixed, x, y, options.nodeSpacing()).run(progress);
        for (int i = 0; i < nodes.length; i++) {
            x[i] = fixed[i] ? graph.pinX(nodes[i]) : x[i] - width[i] / 2;
            y[i] = fixed[i] ? graph.pinY(nodes[i]) : y[i] - height[i] / 2;
            sheet.x[nodes[i]] = x[i];
            sheet.y[nodes[i]] = y[i];
        }
        Box bounds = Piece.bounds(graph, nodes, x, y);
        return new Point(bounds.x(), bounds.bottom() + options.nodeSpacing() * 2);
    }
}

package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A drawing put together from parts whose nodes know where they would like to stand: parts without pins are packed side by side, below those
 * with pins, whose overlaps are removed all at once.
 */
final class Assembly {

    private final LayoutGraph graph;
    private final double spacing;
    private final double aspect;
    private final Sheet sheet;
    private final List<Piece> loose = new ArrayList<>();
    private final List<int[]> tied = new ArrayList<>();

    /** @param spacing the least gap between boxes */
    Assembly(LayoutGraph graph, double spacing, double aspect) {
        this.graph = graph;
        this.spacing = spacing;
        this.aspect = aspect;
        sheet = new Sheet(graph);
    }

    /** Takes in a finished part without pins. */
    void addLoose(Piece piece) {
        loose.add(piece);
    }

    /** Takes in a part with pins by the middles of its nodes. */
    void addTied(int[] nodes, double[] x, double[] y) {
        tied.add(nodes);
        for (int i = 0; i < nodes.length; i++) {
            sheet.x[nodes[i]] = x[i];
            sheet.y[nodes[i]] = y[i];
        }
    }

    /** Takes in a part by the middles of its nodes, which may overlap. With pins in it, all of it moves to where they are. */
    void add(int[] nodes, double[] x, double[] y, Progress progress) {
        boolean[] fixed = new boolean[nodes.length];
        int pins = 0;
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < nodes.length; i++) {
            fixed[i] = graph.pinned(nodes[i]);
            if (fixed[i]) {
                pins++;
                dx += pinnedX(nodes[i]) - x[i];
                dy += pinnedY(nodes[i]) - y[i];
            }
        }
        if (pins == 0) {
            addLoose(apart(nodes, fixed, x, y, progress));
            return;
        }
        for (int i = 0; i < nodes.length; i++) {
            x[i] = fixed[i] ? pinnedX(nodes[i]) : x[i] + dx / pins;
            y[i] = fixed[i] ? pinnedY(nodes[i]) : y[i] + dy / pins;
        }
        addTied(nodes, x, y);
    }

    private Piece apart(int[] nodes, boolean[] fixed, double[] x, double[] y, Progress progress) {
        double[] width = Arrays.stream(nodes).mapToDouble(graph::width).toArray();
        double[] height = Arrays.stream(nodes).mapToDouble(graph::height).toArray();
        new OverlapRemoval(width, height, fixed, x, y, spacing).run(progress);
        for (int i = 0; i < nodes.length; i++) {
            x[i] -= width[i] / 2;
            y[i] -= height[i] / 2;
        }
        return Piece.of(graph, nodes, x, y);
    }

    private double pinnedX(int node) {
        return graph.pinX(node) + graph.width(node) / 2;
    }

    private double pinnedY(int node) {
        return graph.pinY(node) + graph.height(node) / 2;
    }

    /** The whole drawing, with straight links. */
    LayoutResult result(Progress progress) {
        Point corner = tied.isEmpty() ? new Point(0, 0) : settleTied(progress);
        double[][] places = Packing.pack(loose, spacing * 2, aspect);
        for (int i = 0; i < loose.size(); i++) {
            sheet.put(loose.get(i), corner.x() + places[0][i], corner.y() + places[1][i]);
        }
        progress.reached(1);
        return StraightLinks.join(graph, sheet.x, sheet.y);
    }

    /** Parts the boxes of all parts with pins together and returns where the others may begin, below them. */
    private Point settleTied(Progress progress) {
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
        new OverlapRemoval(width, height, fixed, x, y, spacing).run(progress);
        for (int i = 0; i < nodes.length; i++) {
            x[i] = fixed[i] ? graph.pinX(nodes[i]) : x[i] - width[i] / 2;
            y[i] = fixed[i] ? graph.pinY(nodes[i]) : y[i] - height[i] / 2;
            sheet.x[nodes[i]] = x[i];
            sheet.y[nodes[i]] = y[i];
        }
        Box bounds = Piece.bounds(graph, nodes, x, y);
        return new Point(bounds.x(), bounds.bottom() + spacing * 2);
    }
}

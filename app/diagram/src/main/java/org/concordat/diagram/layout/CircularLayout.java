package org.concordat.diagram.layout;

/**
 * Stands the nodes of each part on one ring, in an order that has few links cross; links run straight across. For parts of up to a few hundred
 * nodes: the ring grows with their number.
 */
public final class CircularLayout implements Layout {

    private static final double SPACING = 30;
    private static final double ASPECT = 1.6;

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        Assembly assembly = new Assembly(graph, SPACING, ASPECT);
        Ends ends = new Ends(graph);
        int[] scratch = new int[graph.nodeCount()];
        int done = 0;
        for (int[] nodes : Components.of(graph, node -> true)) {
            double from = 0.9 * done / graph.nodeCount();
            done += nodes.length;
            Progress here = progress.between(from, 0.9 * done / graph.nodeCount());
            int[] order = new CircularOrder(Neighbours.of(graph, ends, nodes, scratch)).find(here.between(0, 0.8));
            place(graph, nodes, order, assembly, here.between(0.8, 1));
        }
        return assembly.result(progress.between(0.9, 1));
    }

    private static void place(LayoutGraph graph, int[] nodes, int[] order, Assembly assembly, Progress progress) {
        EllipseScale scale = EllipseScale.of(graph, nodes, SPACING);
        double round = 0;
        for (int node : nodes) {
            round += scale.arc(node);
        }
        double radius = nodes.length == 1 ? 0 : round / (2 * Math.PI);
        double[] x = new double[nodes.length];
        double[] y = new double[nodes.length];
        double along = -scale.arc(nodes[order[0]]) / 2;
        for (int i : order) {
            double angle = 2 * Math.PI * (along + scale.arc(nodes[i]) / 2) / round - Math.PI / 2;
            along += scale.arc(nodes[i]);
            x[i] = radius * Math.cos(angle) * scale.x();
            y[i] = radius * Math.sin(angle) * scale.y();
        }
        assembly.add(nodes, x, y, progress);
    }
}

package org.concordat.diagram.layout;

/**
 * Stands one node of each part in the middle and the others on rings around it, each as many links away as its ring; links run straight. The
 * part that holds the chosen node has it in the middle, any other the node with the most links.
 */
public final class RadialLayout implements Layout {

    private static final double SPACING = 30;
    private static final double ASPECT = 1.6;

    private final int chosen;

    /** @param chosen the number of the node for the middle; -1 for the one with the most links */
    public RadialLayout(int chosen) {
        this.chosen = chosen;
    }

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
            Neighbours neighbours = Neighbours.of(graph, ends, nodes, scratch);
            EllipseScale scale = EllipseScale.of(graph, nodes, SPACING);
            RadialPart part = new RadialPart(neighbours, sizes(nodes, scale), middle(nodes, neighbours));
            part.place();
            for (int i = 0; i < nodes.length; i++) {
                part.x[i] *= scale.x();
                part.y[i] *= scale.y();
            }
            assembly.add(nodes, part.x, part.y, progress.between(from, 0.9 * done / graph.nodeCount()));
        }
        return assembly.result(progress.between(0.9, 1));
    }

    private static double[] sizes(int[] nodes, EllipseScale scale) {
        double[] sizes = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            sizes[i] = scale.size(nodes[i]);
        }
        return sizes;
    }

    private int middle(int[] nodes, Neighbours neighbours) {
        int best = 0;
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == chosen) {
                return i;
            }
            best = neighbours.degree(i) > neighbours.degree(best) ? i : best;
        }
        return best;
    }
}

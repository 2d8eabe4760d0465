package org.concordat.diagram.layout;

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
        Assembly assembly = new Assembly(graph, options.nodeSpacing(), options.aspect());
        Ends ends = new Ends(graph);
        int[] scratch = new int[graph.nodeCount()];
        int done = 0;
        for (int[] nodes : Components.of(graph, node -> true)) {
            double from = 0.9 * done / graph.nodeCount();
            done += nodes.length;
            double to = 0.9 * done / graph.nodeCount();
            OrganicPart part = new OrganicPart(graph, nodes, options);
            Neighbours neighbours = Neighbours.of(graph, ends, nodes, scratch);
            part.place(neighbours, progress.between(from, from + (to - from) * 0.7));
            if (part.anyFixed()) {
                assembly.addTied(nodes, part.x, part.y);
            } else {
                assembly.addLoose(part.piece(progress.between(from + (to - from) * 0.7, to)));
            }
        }
        return assembly.result(progress.between(0.9, 1));
    }
}

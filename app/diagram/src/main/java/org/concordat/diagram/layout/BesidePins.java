package org.concordat.diagram.layout;

/** A drawing put together from pieces in places of their own, all of it below what is pinned. */
final class BesidePins {

    private final LayoutGraph graph;
    private final Sheet sheet;
    private final double left;
    private final double top;

    BesidePins(LayoutGraph graph, double gap) {
        this.graph = graph;
        sheet = new Sheet(graph);
        double farLeft = Double.POSITIVE_INFINITY;
        double low = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (graph.pinned(node)) {
                sheet.x[node] = graph.pinX(node);
                sheet.y[node] = graph.pinY(node);
                farLeft = Math.min(farLeft, graph.pinX(node));
                low = Math.max(low, graph.pinY(node) + graph.height(node));
            }
        }
        left = graph.anyPinned() ? farLeft : 0;
        top = graph.anyPinned() ? low + gap : 0;
    }

    void put(Piece piece, double x, double y) {
        sheet.put(piece, left + x, top + y);
    }

    LayoutResult result(Progress progress) {
        LayoutResult result = StraightLinks.join(graph, sheet.x, sheet.y);
        progress.reached(1);
        return result;
    }
}

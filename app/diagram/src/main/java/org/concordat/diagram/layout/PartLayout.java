package org.concordat.diagram.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the nodes that are not pinned among themselves and puts them back where they were, around the same middle or, where others stand in
 * the way, as near to it as there is room for all. Links to others are led around what is in their way; links among others are left straight.
 */
public final class PartLayout implements Layout {

    private static final double GAP = 30;

    private final Layout layout;
    private final double middleX;
    private final double middleY;
    private final List<Rectangle2D> avoided;

    /**
     * A layout of a part around its middle.
     *
     * @param layout the same for the nodes that are not pinned; its nodes and links are numbered in their order here
     * @param avoided where nothing is to be put though links may pass, such as frames around others
     */
    public PartLayout(Layout layout, double middleX, double middleY, List<Rectangle2D> avoided) {
        this.layout = layout;
        this.middleX = middleX;
        this.middleY = middleY;
        this.avoided = List.copyOf(avoided);
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        Sheet sheet = new Sheet(graph);
        List<Box> others = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (graph.pinned(node)) {
                sheet.x[node] = graph.pinX(node);
                sheet.y[node] = graph.pinY(node);
                others.add(new Box(graph.pinX(node), graph.pinY(node), graph.width(node), graph.height(node)));
            }
        }
        avoided.forEach(place -> others.add(new Box(place.getX(), place.getY(), place.getWidth(), place.getHeight())));
        Subgraph free = Subgraph.free(graph);
        if (free.nodeOf().length > 0) {
            put(free, layout.arrange(free.graph(), progress.between(0, 0.8)), others, sheet);
        }
        leadAround(graph, sheet);
        progress.reached(1);
        return sheet.result();
    }

    private void put(Subgraph free, LayoutResult result, List<Box> others, Sheet sheet) {
        LayoutGraph graph = free.graph();
        double[] x = new double[graph.nodeCount()];
        double[] y = new double[graph.nodeCount()];
        int[] nodes = new int[graph.nodeCount()];
        for (int node = 0; node < nodes.length; node++) {
            nodes[node] = node;
            x[node] = result.x(node);
            y[node] = result.y(node);
        }
        Box bounds = Piece.bounds(graph, nodes, x, y);
        Box wish =
                new Box(middleX - bounds.width() / 2, middleY - bounds.height() / 2, bounds.width(), bounds.height());
        Box spot = spot(others, wish);
        double dx = Math.rint(spot.x() - bounds.x());
        double dy = Math.rint(spot.y() - bounds.y());
        for (int node = 0; node < nodes.length; node++) {
            sheet.x[free.nodeOf()[node]] = x[node] + dx;
            sheet.y[free.nodeOf()[node]] = y[node] + dy;
        }
        for (int link = 0; link < graph.linkCount(); link++) {
            sheet.bends.set(
                    free.linkOf()[link],
                    result.bends(link).stream().map(bend -> bend.plus(dx, dy)).toList());
        }
    }

    private static Box spot(List<Box> others, Box wish) {
        Boxes boxes = new Boxes(others.stream().reduce(wish, Box::with), others.size() + 1);
        others.forEach(boxes::add);
        return FreeSpot.near(boxes, wish, GAP);
    }

    private static void leadAround(LayoutGraph graph, Sheet sheet) {
        Boxes boxes = Boxes.of(graph, sheet.x, sheet.y);
        for (int link = 0; link < graph.linkCount(); link++) {
            int source = graph.source(link);
            int target = graph.target(link);
            if (graph.pinned(source) != graph.pinned(target)) {
                sheet.bends.set(link, Detour.around(boxes, source, target));
            }
        }
    }
}

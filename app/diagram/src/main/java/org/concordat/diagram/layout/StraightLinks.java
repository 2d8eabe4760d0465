package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bends for links that run straight: none, but for loops, for parallel links, which bow apart, and in drawings small enough to be read link by
 * link, to lead a link around boxes in its way.
 */
final class StraightLinks {

    private static final double BOW = 18;
    private static final int MOST_TO_LEAD_AROUND = 2_000;

    private final LayoutGraph graph;
    private final Boxes boxes;
    private final Map<Long, Integer> count = new HashMap<>();
    private final Map<Long, Integer> seen = new HashMap<>();

    private StraightLinks(LayoutGraph graph, double[] x, double[] y) {
        this.graph = graph;
        this.boxes = Boxes.of(graph, x, y);
        for (int link = 0; link < graph.linkCount(); link++) {
            count.merge(pair(link), 1, Integer::sum);
        }
    }

    static LayoutResult join(LayoutGraph graph, double[] x, double[] y) {
        StraightLinks links = new StraightLinks(graph, x, y);
        List<List<Point>> bends = new ArrayList<>(graph.linkCount());
        for (int link = 0; link < graph.linkCount(); link++) {
            bends.add(links.bends(link));
        }
        return new LayoutResult(x, y, bends);
    }

    private List<Point> bends(int link) {
        int nth = seen.merge(pair(link), 1, Integer::sum);
        int all = count.getOrDefault(pair(link), 1);
        int low = Math.min(graph.source(link), graph.target(link));
        int high = Math.max(graph.source(link), graph.target(link));
        if (low == high) {
            return Loops.bends(boxes.get(low), nth);
        }
        double bow = (nth - (all + 1) / 2.0) * BOW;
        if (bow == 0) {
            return graph.linkCount() > MOST_TO_LEAD_AROUND
                    ? List.of()
                    : Detour.around(boxes, graph.source(link), graph.target(link));
        }
        Point a = boxes.get(low).middle();
        Point b = boxes.get(high).middle();
        double length = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double acrossX = -(b.y() - a.y()) / length * bow;
        double acrossY = (b.x() - a.x()) / length * bow;
        return List.of(new Point((a.x() + b.x()) / 2 + acrossX, (a.y() + b.y()) / 2 + acrossY));
    }

    private long pair(int link) {
        int low = Math.min(graph.source(link), graph.target(link));
        int high = Math.max(graph.source(link), graph.target(link));
        return (long) low << 32 | high;
    }
}

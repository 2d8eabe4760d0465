package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out bends that are not needed to keep a link clear of boxes, so that links run as straight as they can. */
final class Shortcuts {

    /** How far a shortened link keeps from boxes. */
    private static final double MARGIN = 8;

    private final Digraph graph;
    private final Boxes boxes;
    private final Set<Long> parallel = new HashSet<>();

    /**
     * @param boxes the boxes of the vertices that are nodes, numbered like these, and any others
     */
    Shortcuts(Digraph graph, Boxes boxes) {
        this.graph = graph;
        this.boxes = boxes;
        Set<Long> pairs = new HashSet<>();
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (!pairs.add(pair(edge))) {
                parallel.add(pair(edge));
            }
        }
    }

    /** The bends that an edge between two nodes still needs; all of them if it has a parallel, from which it must keep apart. */
    List<Point> through(int edge, List<Point> bends) {
        if (parallel.contains(pair(edge))) {
            return bends;
        }
        int tail = graph.tail()[edge];
        int head = graph.head()[edge];
        List<Point> all = new ArrayList<>(bends.size() + 2);
        all.add(boxes.get(tail).middle());
        all.addAll(bends);
        all.add(boxes.get(head).middle());
        List<Point> kept = new ArrayList<>();
        int at = 0;
        while (at < all.size() - 1) {
            int next = all.size() - 1;
            while (next > at + 1 && !boxes.clear(all.get(at), all.get(next), MARGIN, tail, head)) {
                next--;
            }
            if (next < all.size() - 1) {
                kept.add(all.get(next));
            }
            at = next;
        }
        return kept;
    }

    private long pair(int edge) {
        int low = Math.min(graph.tail()[edge], graph.head()[edge]);
        int high = Math.max(graph.tail()[edge], graph.head()[edge]);
        return (long) low << 32 | high;
    }
}

package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers columns from left to right so that most links lead to the right. */
final class Columns {

    private Columns() {}

    /** The column of each node, from 0; what links lead nowhere from stands in column 0. */
    static int[] of(LayoutGraph graph) {
        int count = graph.nodeCount();
        int[] links = IntStream.range(0, graph.linkCount())
                .filter(link -> graph.source(link) != graph.target(link))
                .toArray();
        int[] tail = Arrays.stream(links).map(graph::source).toArray();
        int[] head = Arrays.stream(links).map(graph::target).toArray();
        int[] tier = IntStream.range(0, count).map(graph::rank).toArray();
        int[] place = CycleBreaker.order(count, tail, head, tier);
        for (int i = 0; i < links.length; i++) {
            if (place[tail[i]] > place[head[i]]) {
                int before = tail[i];
                tail[i] = head[i];
                head[i] = before;
            }
        }
        Incidence out = Incidence.by(tail, count);
        Incidence in = Incidence.by(head, count);
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(node -> place[node]))
                .mapToInt(node -> node)
                .toArray();
        int[] column = new int[count];
        for (int node : order) {
            for (int i = out.from(node); i < out.to(node); i++) {
                column[head[out.at(i)]] = Math.max(column[head[out.at(i)]], column[node] + 1);
            }
        }
        pullToTheRight(order, in, out, head, column);
        return column;
    }

    /** What nothing leads to goes next to what it leads to. */
    private static void pullToTheRight(int[] order, Incidence in, Incidence out, int[] head, int[] column) {
        for (int node : order) {
            if (in.degree(node) == 0 && out.degree(node) > 0) {
                int nearest = Integer.MAX_VALUE;
                for (int i = out.from(node); i < out.to(node); i++) {
                    nearest = Math.min(nearest, column[head[out.at(i)]]);
                }
                column[node] = nearest - 1;
            }
        }
    }
}

package org.concordat.diagram.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds an order of the vertices against which few edges point, so that reversing those leaves no cycle: the greedy method of Eades, Lin
 * and Smyth (1993, doi:10.1016/0020-0190(93)90079-O), with tiers taking precedence.
 */
final class CycleBreaker {

    private final int vertices;
    private final int[] tail;
    private final int[] head;
    private final Incidence out;
    private final Incidence in;
    private final int[] outLeft;
    private final int[] inLeft;
    private final boolean[] gone;
    private final ArrayDeque<Integer> ends = new ArrayDeque<>();

    private CycleBreaker(int vertices, int[] tail, int[] head) {
        this.vertices = vertices;
        this.tail = tail;
        this.head = head;
        this.out = Incidence.by(tail, vertices);
        this.in = Incidence.by(head, vertices);
        this.outLeft = new int[vertices];
        this.inLeft = new int[vertices];
        this.gone = new boolean[vertices];
    }

    /** The place of each vertex in the order; an edge whose tail comes after its head is to be reversed. */
    static int[] order(int vertices, int[] tail, int[] head, int[] tier) {
        int[] place = new CycleBreaker(vertices, tail, head).greedyOrder();
        if (Arrays.stream(tier).allMatch(t -> t < 0)) {
            return place;
        }
        int[] band = spread(vertices, tail, head, tier);
        int[] sorted = IntStream.range(0, vertices)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(v -> band[v]).thenComparingInt(v -> place[v]))
                .mapToInt(v -> v)
                .toArray();
        int[] result = new int[vertices];
        for (int i = 0; i < vertices; i++) {
            result[sorted[i]] = i;
        }
        return result;
    }

    private int[] greedyOrder() {
        for (int v = 0; v < vertices; v++) {
            outLeft[v] = out.degree(v);
            inLeft[v] = in.degree(v);
            if (outLeft[v] == 0 || inLeft[v] == 0) {
                ends.add(v);
            }
        }
        int[] place = new int[vertices];
        int first = 0;
        int last = vertices - 1;
        for (int done = 0; done < vertices; done++) {
            int v = next();
            gone[v] = true;
            boolean sink = outLeft[v] == 0 && inLeft[v] > 0;
            place[v] = sink ? last-- : first++;
            release(v);
        }
        return place;
    }

    private int next() {
        while (!ends.isEmpty()) {
            int v = ends.poll();
            if (!gone[v]) {
                return v;
            }
        }
        int best = -1;
        for (int v = 0; v < vertices; v++) {
            if (!gone[v] && (best < 0 || outLeft[v] - inLeft[v] > outLeft[best] - inLeft[best])) {
                best = v;
            }
        }
        return best;
    }

    private void release(int v) {
        for (int i = out.from(v); i < out.to(v); i++) {
            int w = head[out.at(i)];
            if (!gone[w] && --inLeft[w] == 0) {
                ends.add(w);
            }
        }
        for (int i = in.from(v); i < in.to(v); i++) {
            int w = tail[in.at(i)];
            if (!gone[w] && --outLeft[w] == 0) {
                ends.add(w);
            }
        }
    }

    /** Gives a vertex without a tier that of the nearest vertex with one. */
    private static int[] spread(int vertices, int[] tail, int[] head, int[] tier) {
        Incidence out = Incidence.by(tail, vertices);
        Incidence in = Incidence.by(head, vertices);
        int[] band = tier.clone();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        IntStream.range(0, vertices).filter(v -> band[v] >= 0).forEach(queue::add);
        while (!queue.isEmpty()) {
            int v = queue.poll();
            for (int i = out.from(v); i < out.to(v); i++) {
                reach(head[out.at(i)], band[v], band, queue);
            }
            for (int i = in.from(v); i < in.to(v); i++) {
                reach(tail[in.at(i)], band[v], band, queue);
            }
        }
        return band;
    }

    private static void reach(int vertex, int tier, int[] band, ArrayDeque<Integer> queue) {
        if (band[vertex] < 0) {
            band[vertex] = tier;
            queue.add(vertex);
        }
    }
}

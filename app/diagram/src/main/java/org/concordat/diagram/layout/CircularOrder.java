package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * An order around a circle in which few links cross: nodes as a walk along links meets them, then each moved to where it crosses least, as in
 * Baur and Brandes (2004, doi:10.1007/978-3-540-30559-0_28).
 */
final class CircularOrder {

    private static final int ROUNDS = 6;
    /** More steps than this, about a second, are not worth it. */
    private static final double MOST_STEPS = 3e8;

    private final Neighbours graph;
    private final int size;
    private final int[] order;
    private final int[] place;
    private int[] ofFirst = new int[16];
    private int[] ofSecond = new int[16];

    CircularOrder(Neighbours graph) {
        this.graph = graph;
        size = graph.size();
        order = new int[size];
        place = new int[size];
    }

    /** The nodes in their order, by the numbers of the part. */
    int[] find(Progress progress) {
        walk();
        double steps = (double) size * (graph.from(size) + size);
        int rounds = (int) Math.min(ROUNDS, MOST_STEPS / Math.max(1, steps));
        boolean better = size > 3;
        for (int round = 0; round < rounds && better; round++) {
            better = false;
            for (int node = 0; node < size; node++) {
                progress.reached((round + (double) node / size) / rounds);
                better |= sift(node);
            }
        }
        return order;
    }

    /** Leaves first, so that they stand beside what they hang on: depth first from the node with the fewest links. */
    private void walk() {
        boolean[] seen = new boolean[size];
        int[] stack = new int[graph.from(size) + 1];
        int start = 0;
        for (int node = 1; node < size; node++) {
            start = graph.degree(node) < graph.degree(start) ? node : start;
        }
        int waiting = 1;
        stack[0] = start;
        int filled = 0;
        while (waiting > 0) {
            int node = stack[--waiting];
            if (!seen[node]) {
                seen[node] = true;
                place[node] = filled;
                order[filled++] = node;
                for (int i = graph.from(node + 1) - 1; i >= graph.from(node); i--) {
                    if (!seen[graph.at(i)]) {
                        stack[waiting++] = graph.at(i);
                    }
                }
            }
        }
    }

    /** Leads a node once around the circle and leaves it where it crossed least. @return whether that is better than before */
    private boolean sift(int node) {
        if (graph.degree(node) == 0) {
            return false;
        }
        int best = 0;
        int least = 0;
        int sum = 0;
        for (int step = 1; step < size; step++) {
            sum += swapWithNext(node);
            if (sum < least) {
                least = sum;
                best = step;
            }
        }
        // Once around is where it began.
        if (least < 0) {
            moveBack(node, size - 1 - best);
        }
        return least < 0;
    }

    private void moveBack(int node, int steps) {
        for (int step = 0; step < steps; step++) {
            int before = order[(place[node] + size - 1) % size];
            exchange(before, node);
        }
    }

    /** Exchanges a node with the one after it. @return how many crossings more there are now */
    private int swapWithNext(int node) {
        int next = order[(place[node] + 1) % size];
        int origin = place[node];
        int a = gather(node, next, origin, true);
        int b = gather(next, node, origin, false);
        int change = 0;
        int before = 0;
        for (int i = 0; i < a; i++) {
            while (before < b && ofSecond[before] < ofFirst[i]) {
                before++;
            }
            int after = before;
            while (after < b && ofSecond[after] == ofFirst[i]) {
                after++;
            }
            // Links of the second to places before that of the first cross once they are exchanged, those beyond cross
            // now.
            change += before - (b - after);
        }
        exchange(node, next);
        return change;
    }

    /** The places, counted from the node itself, that it is linked to, ascending. */
    private int gather(int node, int without, int origin, boolean first) {
        int[] places = first ? ofFirst : ofSecond;
        if (places.length < graph.degree(node)) {
            places = new int[graph.degree(node) * 2];
            if (first) {
                ofFirst = places;
            } else {
                ofSecond = places;
            }
        }
        int count = 0;
        for (int i = graph.from(node); i < graph.from(node + 1); i++) {
            if (graph.at(i) != without) {
                places[count++] = (place[graph.at(i)] - origin + size) % size;
            }
        }
        Arrays.sort(places, 0, count);
        return count;
    }

    private void exchange(int earlier, int later) {
        int at = place[earlier];
        place[earlier] = place[later];
        place[later] = at;
        order[place[earlier]] = earlier;
        order[at] = later;
    }
}

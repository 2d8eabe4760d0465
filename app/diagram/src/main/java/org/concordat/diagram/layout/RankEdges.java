package org.concordat.diagram.layout;

import java.util.Arrays;

/** The edges that ranks must respect: {@code rank(head) - rank(tail) >= length}, each pulling as hard as its weight. */
final class RankEdges {

    int[] tail = new int[16];
    int[] head = new int[16];
    int[] length = new int[16];
    int[] weight = new int[16];
    private int count;

    void add(int from, int to, int leastLength, int pull) {
        if (count == tail.length) {
            tail = Arrays.copyOf(tail, count * 2);
            head = Arrays.copyOf(head, count * 2);
            length = Arrays.copyOf(length, count * 2);
            weight = Arrays.copyOf(weight, count * 2);
        }
        tail[count] = from;
        head[count] = to;
        length[count] = leastLength;
        weight[count++] = pull;
    }

    /** How much longer an edge is than it must be. */
    int slack(int edge, int[] rank) {
        return rank[head[edge]] - rank[tail[edge]] - length[edge];
    }

    int count() {
        return count;
    }

    int[] tails() {
        return Arrays.copyOf(tail, count);
    }

    int[] heads() {
        return Arrays.copyOf(head, count);
    }
}

package org.concordat.diagram.overview;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The one group that each node is counted in. Of several the one whose box stands around the node, the smallest first; else the one that
 * binds closest, then the one with the fewest members, then the first by id. A node without any belongs to the group in whose frame it
 * stands. A circle is cut at its first member by id.
 */
final class Parents {

    static final int NONE = -1;

    private final Nodes nodes;
    private final Memberships memberships;
    private final int[] members;
    private final int[] parent;
    private final int[] by;

    private Parents(Nodes nodes, Memberships memberships) {
        this.nodes = nodes;
        this.memberships = memberships;
        members = new int[nodes.count()];
        parent = new int[nodes.count()];
        by = new int[nodes.count()];
        Arrays.fill(parent, NONE);
    }

    /** For each node the number of its group, or {@link #NONE}. */
    static int[] of(Nodes nodes, Memberships memberships) {
        var parents = new Parents(nodes, memberships);
        for (int group : memberships.group()) {
            parents.members[group]++;
        }
        for (int i = 0; i < memberships.count(); i++) {
            parents.offer(i);
        }
        parents.joinFrames();
        parents.cutCircles();
        return parents.parent;
    }

    private void offer(int membership) {
        int member = memberships.member()[membership];
        int group = memberships.group()[membership];
        if (parent[member] == NONE || isBetter(membership, by[member])) {
            parent[member] = group;
            by[member] = membership;
        }
    }

    private boolean isBetter(int one, int other) {
        int a = memberships.group()[one];
        int b = memberships.group()[other];
        int order = Double.compare(around(one), around(other));
        if (order == 0) {
            order = Integer.compare(memberships.closeness()[one], memberships.closeness()[other]);
        }
        if (order == 0) {
            order = Integer.compare(members[a], members[b]);
        }
        return order == 0 ? a < b : order < 0;
    }

    private double around(int membership) {
        int group = memberships.group()[membership];
        return nodes.encloses(group, memberships.member()[membership]) ? nodes.area(group) : Double.POSITIVE_INFINITY;
    }

    private void joinFrames() {
        int[] frames = frames();
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] == NONE && nodes.isShown(node)) {
                parent[node] = frameAround(node, frames);
            }
        }
    }

    /** The groups that stand around one of their members, the smallest first. */
    private int[] frames() {
        return IntStream.range(0, memberships.count())
                .filter(i -> nodes.encloses(memberships.group()[i], memberships.member()[i]))
                .map(i -> memberships.group()[i])
                .distinct()
                .boxed()
                .sorted((a, b) -> Double.compare(nodes.area(a), nodes.area(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int frameAround(int node, int[] frames) {
        for (int frame : frames) {
            if (nodes.encloses(frame, node)) {
                return frame;
            }
        }
        return NONE;
    }

    private void cutCircles() {
        int[] walk = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            int node = start;
            while (node != NONE && walk[node] == 0) {
                walk[node] = start + 1;
                node = parent[node];
            }
            if (node != NONE && walk[node] == start + 1) {
                parent[firstOfCircle(node)] = NONE;
            }
        }
    }

    private int firstOfCircle(int node) {
        int first = node;
        for (int next = parent[node]; next != node; next = parent[next]) {
            first = Math.min(first, next);
        }
        return first;
    }
}

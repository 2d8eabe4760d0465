package org.concordat.diagram.overview;

import java.util.Arrays;

/** The shown nodes and the groups above them as a forest, with what can be read from it. */
final class Tree {

    private final int[] parent;
    /** Every group before its members; nodes that the view has no part of are left out. */
    private final int[] downwards;

    private final int[] height;
    private final int[] firstChild;
    private final int[] nextSibling;

    Tree(Nodes nodes, int[] parent) {
        this.parent = parent;
        int count = parent.length;
        height = new int[count];
        firstChild = new int[count];
        nextSibling = new int[count];
        Arrays.fill(firstChild, Parents.NONE);
        downwards = downwards(present(nodes));
        for (int i = downwards.length - 1; i >= 0; i--) {
            hang(downwards[i]);
        }
    }

    private boolean[] present(Nodes nodes) {
        boolean[] present = new boolean[parent.length];
        for (int node = 0; node < parent.length; node++) {
            if (nodes.isShown(node)) {
                for (int i = node; i != Parents.NONE && !present[i]; i = parent[i]) {
                    present[i] = true;
                }
            }
        }
        return present;
    }

    private int[] downwards(boolean[] present) {
        int[] order = new int[parent.length];
        boolean[] placed = new boolean[parent.length];
        int[] path = new int[parent.length];
        int count = 0;
        for (int node = 0; node < parent.length; node++) {
            int steps = 0;
            for (int i = node; present[node] && i != Parents.NONE && !placed[i]; i = parent[i]) {
                placed[i] = true;
                path[steps++] = i;
            }
            while (steps > 0) {
                order[count++] = path[--steps];
            }
        }
        return Arrays.copyOf(order, count);
    }

    private void hang(int node) {
        int group = parent[node];
        if (group != Parents.NONE) {
            nextSibling[node] = firstChild[group];
            firstChild[group] = node;
            height[group] = Math.max(height[group], height[node] + 1);
        }
    }

    /** All numbers in use, every group before its members. */
    int[] downwards() {
        return downwards;
    }

    int size() {
        return parent.length;
    }

    /** The group of a node, or {@link Parents#NONE}. */
    int parent(int node) {
        return parent[node];
    }

    boolean isGroup(int node) {
        return height[node] > 0;
    }

    /** Levels of members below a node; 0 for one that is no group. */
    int height(int node) {
        return height[node];
    }

    /** The first member of a group, or {@link Parents#NONE}; {@link #next} leads to the others. */
    int first(int group) {
        return firstChild[group];
    }

    int next(int member) {
        return nextSibling[member];
    }

    /** Whether one node is a group that the other belongs to, be it through others. */
    boolean isAbove(int group, int node) {
        for (int i = parent[node]; i != Parents.NONE; i = parent[i]) {
            if (i == group) {
                return true;
            }
        }
        return false;
    }
}

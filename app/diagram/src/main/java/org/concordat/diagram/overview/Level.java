package org.concordat.diagram.overview;

import java.util.stream.IntStream;

/**
 * The view with all groups up to one height closed: what is seen at one depth of zoom. On level 0 every group is open and each node stands for itself.
 *
 * @param number the height of the groups that are closed
 * @param name what these groups are, in words; empty on level 0
 * @param standing for each node the one that stands for it: itself, or the closed group it is in
 * @param across how far across its open groups are, the median in drawing units
 */
record Level(int number, String name, int[] standing, double across) {

    static Level of(int number, Tree tree, Ranks ranks, Areas areas) {
        double[] sizes = IntStream.of(tree.downwards())
                .filter(node -> ranks.of(node) == number && !areas.isFolded(node))
                .mapToDouble(areas::across)
                .sorted()
                .toArray();
        return new Level(
                number,
                number == 0 ? "" : ranks.name(number),
                standing(number, tree, ranks),
                sizes.length == 0 ? 0 : sizes[sizes.length / 2]);
    }

    private static int[] standing(int number, Tree tree, Ranks ranks) {
        int[] standing = new int[tree.size()];
        for (int node : tree.downwards()) {
            int group = tree.parent(node);
            boolean closed = group != Parents.NONE && ranks.of(group) <= number;
            standing[node] = closed ? standing[group] : node;
        }
        return standing;
    }

    boolean isClosed(int node) {
        return standing[node] == node;
    }
}

package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds hubs whose leaves would make a layer too wide, and gathers those leaves into blocks. */
final class LeafBlocks {

    private static final int LEAST_LEAVES = 5;

    /** What leaves must share to be in one block. */
    private record Family(int hub, boolean above, int tier) {}

    private LeafBlocks() {}

    /**
     * @param ends the links by source and by target
     * @param width the width that one row of leaves may take
     */
    static List<LeafBlock> find(LayoutGraph graph, int[] nodes, Ends ends, double width, LayeredOptions options) {
        Map<Family, IntList> families = new LinkedHashMap<>();
        for (int node : nodes) {
            int link = ends.onlyLink(node);
            if (link >= 0) {
                int hub = graph.source(link) == node ? graph.target(link) : graph.source(link);
                boolean tiersAgree = graph.rank(node) < 0 || graph.rank(hub) >= 0;
                if (tiersAgree && ends.onlyLink(hub) < 0) {
                    families.computeIfAbsent(
                                    new Family(hub, above(graph, node, hub, link), graph.rank(node)),
                                    f -> new IntList())
                            .add(node);
                }
            }
        }
        List<LeafBlock> blocks = new ArrayList<>();
        families.forEach((family, members) -> {
            if (members.size() >= LEAST_LEAVES && rowWidth(graph, members, options) > width) {
                int[] leaves = members.toArray();
                int[] links = new int[leaves.length];
                for (int i = 0; i < leaves.length; i++) {
                    links[i] = ends.onlyLink(leaves[i]);
                }
                blocks.add(new LeafBlock(graph, family.hub, leaves, links, family.above, options));
            }
        });
        return blocks;
    }

    private static boolean above(LayoutGraph graph, int leaf, int hub, int link) {
        if (graph.rank(leaf) >= 0 && graph.rank(leaf) != graph.rank(hub)) {
            return graph.rank(leaf) < graph.rank(hub);
        }
        return graph.source(link) == leaf;
    }

    private static double rowWidth(LayoutGraph graph, IntList leaves, LayeredOptions options) {
        double sum = 0;
        for (int i = 0; i < leaves.size(); i++) {
            sum += graph.width(leaves.get(i)) + options.nodeSpacing();
        }
        return sum;
    }
}

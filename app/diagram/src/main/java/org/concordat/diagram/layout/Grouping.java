package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a graph in groups that are to stand together, such as those of one type: group by group in their order, and the nodes of each in
 * theirs. Every node is in one group.
 */
public record Grouping(List<int[]> groups) {

    /** Groups by their number, from 0; the nodes in the order of theirs. */
    public static Grouping of(int[] groupOfNode) {
        int count = Arrays.stream(groupOfNode).max().orElse(-1) + 1;
        IntList[] members = new IntList[count];
        Arrays.setAll(members, group -> new IntList());
        for (int node = 0; node < groupOfNode.length; node++) {
            members[groupOfNode[node]].add(node);
        }
        return new Grouping(Arrays.stream(members).map(IntList::toArray).toList());
    }

    /** The groups without the pinned nodes, empty ones left out. */
    List<int[]> free(LayoutGraph graph) {
        return groups.stream()
                .map(nodes ->
                        Arrays.stream(nodes).filter(node -> !graph.pinned(node)).toArray())
                .filter(nodes -> nodes.length > 0)
                .toList();
    }
}

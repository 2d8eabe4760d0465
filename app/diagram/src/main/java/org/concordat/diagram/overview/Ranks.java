package org.concordat.diagram.overview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Places;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;

/**
 * How high each node stands, and what the groups of one height are called. All groups of a sort stand on the height of the highest among
 * them, so that a commissioner without networks is on a level with the others; a sort that holds groups of the same sort is told apart by height.
 */
final class Ranks {

    /** Kinds that tell apart groups of one type. */
    private static final List<Attribute<String>> KINDS = List.of(
            GeneralPractice.GROUP_KIND,
            Organisations.COMMISSIONER_KIND,
            Organisations.PLACE_BODY_KIND,
            Places.PLACE_KIND);

    /** The smallest part of a level's groups that its name mentions. */
    private static final double NAMED = 0.1;

    private final Nodes nodes;
    private final Tree tree;
    private final int[] rank;
    private final int highest;

    Ranks(Nodes nodes, Tree tree) {
        this.nodes = nodes;
        this.tree = tree;
        rank = new int[tree.size()];
        standBySort();
        standAboveMembers();
        highest = closeGaps();
    }

    /** 0 for a node that is no group; a group stands higher than its members. */
    int of(int node) {
        return rank[node];
    }

    int highest() {
        return highest;
    }

    private void standBySort() {
        String[] sort = new String[tree.size()];
        Map<String, Integer> highestOfSort = new HashMap<>();
        Set<String> nested = new HashSet<>();
        for (int node : tree.downwards()) {
            if (tree.isGroup(node)) {
                sort[node] = sort(nodes.get(node));
                highestOfSort.merge(sort[node], tree.height(node), Math::max);
                if (tree.parent(node) != Parents.NONE && sort[node].equals(sort[tree.parent(node)])) {
                    nested.add(sort[node]);
                }
            }
        }
        for (int node : tree.downwards()) {
            boolean byItself = !tree.isGroup(node) || nested.contains(sort[node]);
            rank[node] = byItself ? tree.height(node) : highestOfSort.getOrDefault(sort[node], 0);
        }
    }

    private void standAboveMembers() {
        int[] downwards = tree.downwards();
        for (int i = downwards.length - 1; i >= 0; i--) {
            int group = tree.parent(downwards[i]);
            if (group != Parents.NONE) {
                rank[group] = Math.max(rank[group], rank[downwards[i]] + 1);
            }
        }
    }

    private int closeGaps() {
        int[] used = IntStream.of(tree.downwards())
                .map(node -> rank[node])
                .distinct()
                .sorted()
                .toArray();
        boolean leaves = used.length > 0 && used[0] == 0;
        for (int node : tree.downwards()) {
            rank[node] = Arrays.binarySearch(used, rank[node]) + (leaves ? 0 : 1);
        }
        return leaves ? used.length - 1 : used.length;
    }

    private static String sort(Node node) {
        return node.type().id() + " " + kind(node);
    }

    private static String kind(Node node) {
        return KINDS.stream()
                .filter(node::has)
                .findFirst()
                .map(kind -> node.get(kind, ""))
                .orElse("");
    }

    /** What the groups of a rank are, in words: "sub-ICB location"; if they are of several sorts, "CCG and council". */
    String name(int level) {
        int[] groups = IntStream.of(tree.downwards())
                .filter(node -> rank[node] == level)
                .toArray();
        Map<String, Long> labels = IntStream.of(groups)
                .mapToObj(node -> label(nodes.get(node)))
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
        return InWords.list(labels.entrySet().stream()
                .filter(entry -> entry.getValue() >= NAMED * groups.length)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    static String label(Node node) {
        for (var kind : KINDS) {
            var choice = node.get(kind);
            if (choice != null) {
                return kind.choices().stream()
                        .filter(known -> known.id().equals(choice))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(choice);
            }
        }
        return node.type().label();
    }
}

package org.concordat.diagram.arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.diagram.layout.Grouping;

/** What stands behind the numbers that a layout works with: for each the node that names what moves as one. */
public final class Subjects {

    private final Network network;
    private final List<Unit> units;

    Subjects(Network network, List<Unit> units) {
        this.network = network;
        this.units = units;
    }

    public Network network() {
        return network;
    }

    /** The number of what a node moves with; -1 if it stays. */
    int number(NodeId node) {
        return IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).offsets().containsKey(node))
                .findFirst()
                .orElse(-1);
    }

    /** Those with the same word together, in the order of the words, and in that of their names; those with an empty word come last. */
    Grouping by(Function<Node, String> word) {
        Map<String, List<Integer>> groups =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing(this::name))
                .forEach(unit -> groups.computeIfAbsent(
                                network.find(units.get(unit).name()).map(word).orElse(""), w -> new ArrayList<>())
                        .add(unit));
        return new Grouping(groups.values().stream()
                .map(numbers -> numbers.stream().mapToInt(n -> n).toArray())
                .toList());
    }

    private String name(int unit) {
        return network.find(units.get(unit).name())
                .map(node -> node.get(Core.NAME, ""))
                .orElse("");
    }
}

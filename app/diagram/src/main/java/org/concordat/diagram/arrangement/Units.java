package org.concordat.diagram.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;

/** Deals the nodes of a view to units: frames with what stands in them, rows of nodes without links, and single nodes. */
final class Units {

    private final Network network;
    private final View view;
    private final Folding folding;
    private final List<Unit> units = new ArrayList<>();
    private final Map<NodeId, Integer> numbers = new HashMap<>();

    private Units(Network network, View view) {
        this.network = network;
        this.view = view;
        folding = Folding.of(view.closed());
    }

    static Units of(Network network, View view) {
        var units = new Units(network, view);
        Map<String, List<NodeId>> shelves = new TreeMap<>();
        units.blocks().forEach((name, nodes) -> {
            if (nodes.size() == 1 && units.isLoose(name)) {
                shelves.computeIfAbsent(units.type(name), t -> new ArrayList<>())
                        .add(name);
            } else {
                units.add(units.block(name, nodes));
            }
        });
        shelves.values().forEach(nodes -> units.add(units.shelf(nodes)));
        return units;
    }

    /** The nodes of each block, in the order of ids. */
    private Map<NodeId, List<NodeId>> blocks() {
        var blocks = Blocks.of(network, view);
        Map<NodeId, List<NodeId>> nodes = new TreeMap<>();
        view.boxes().keySet().stream()
                .sorted()
                .forEach(node -> nodes.computeIfAbsent(blocks.of(node), n -> new ArrayList<>())
                        .add(node));
        return nodes;
    }

    /** Whether no link in the view joins a node to another, and it may be moved. */
    private boolean isLoose(NodeId node) {
        return !box(node).pinned()
                && network.linksFrom(node).stream().noneMatch(link -> view.box(link.to()) != null)
                && network.linksTo(node).stream().noneMatch(link -> view.box(link.from()) != null);
    }

    private String type(NodeId node) {
        return network.find(node).map(n -> n.type().id()).orElse("");
    }

    private Unit block(NodeId name, List<NodeId> nodes) {
        var frame = Objects.requireNonNull(folding.box(name, box(name)), name::value);
        Map<NodeId, Bend> offsets = new HashMap<>();
        nodes.forEach(node ->
                offsets.put(node, new Bend(box(node).x() - frame.x(), box(node).y() - frame.y())));
        return new Unit(name, frame.width(), frame.height(), offsets);
    }

    private Unit shelf(List<NodeId> nodes) {
        Map<NodeId, Box> boxes = new HashMap<>();
        nodes.forEach(node -> boxes.put(node, box(node)));
        return new Shelf(nodes, boxes).unit();
    }

    private void add(Unit unit) {
        unit.offsets().keySet().forEach(node -> numbers.put(node, units.size()));
        units.add(unit);
    }

    private Box box(NodeId node) {
        return Objects.requireNonNull(view.box(node), node::value);
    }

    List<Unit> all() {
        return units;
    }

    /** The number of the unit that a node is in. */
    int number(NodeId node) {
        return Objects.requireNonNull(numbers.get(node), node::value);
    }
}

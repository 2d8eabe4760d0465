package org.concordat.diagram.arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.style.NodeShape;
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
    private final Set<Unit> staying = new HashSet<>();
    private final List<Rectangle2D> framesOfOthers = new ArrayList<>();

    private Units(Network network, View view) {
        this.network = network;
        this.view = view;
        folding = Folding.of(view.closed());
    }

    /** All of a view. @param shelves whether nodes without links are put in rows */
    static Units of(Network network, View view, boolean shelves) {
        var units = new Units(network, view);
        units.deal(view, shelves);
        return units;
    }

    /** A part of a view, and each other node that is seen, but for frames that hold something, as one of those that stay. */
    static Units ofPart(Network network, View view, Set<NodeId> part, boolean shelves) {
        var units = new Units(network, view);
        Map<NodeId, Box> chosen = new HashMap<>(view.boxes());
        chosen.keySet().retainAll(part);
        units.deal(new View(view.id(), view.name(), chosen, Map.of(), view.closed(), view.look()), shelves);
        units.staying.addAll(units.pinned());
        units.addOthers(units.all().stream().map(units::place).toList());
        return units;
    }

    /** Each node that is seen by itself, with what it hides, but for frames that hold something. */
    static Units singles(Network network, View view) {
        var units = new Units(network, view);
        units.addOthers(List.of());
        return units;
    }

    private void addOthers(List<Rectangle2D> part) {
        Map<NodeId, Rectangle2D> seen = new TreeMap<>();
        view.boxes().forEach((node, box) -> {
            if (!folding.hides(node)) {
                seen.put(node, place(block(node, List.of(node))));
            }
        });
        seen.forEach((node, place) -> {
            if (!has(node) && !isFrame(node, place, seen.values())) {
                var unit = block(node, withHidden(node));
                staying.add(unit);
                add(unit);
            } else if (!has(node) && part.stream().noneMatch(place::intersects)) {
                framesOfOthers.add(place);
            }
        });
    }

    private List<NodeId> withHidden(NodeId node) {
        return Stream.concat(Stream.of(node), folding.hiddenIn(node).stream()).toList();
    }

    private boolean isFrame(NodeId node, Rectangle2D place, Collection<Rectangle2D> all) {
        return network.find(node)
                        .filter(n -> n.type().style().shape() == NodeShape.CONTAINER)
                        .isPresent()
                && all.stream().anyMatch(other -> other != place && place.contains(other));
    }

    /** Of a part of a view, where frames stand that hold nothing of the part. */
    List<Rectangle2D> framesOfOthers() {
        return framesOfOthers;
    }

    private void deal(View some, boolean shelves) {
        Map<String, List<NodeId>> loose = new TreeMap<>();
        blocks(some).forEach((name, nodes) -> {
            if (shelves && nodes.size() == 1 && isLoose(name)) {
                loose.computeIfAbsent(type(name), t -> new ArrayList<>()).add(name);
            } else {
                add(block(name, nodes));
            }
        });
        loose.values().forEach(nodes -> add(shelf(nodes)));
    }

    /** The nodes of each block, in the order of ids. */
    private Map<NodeId, List<NodeId>> blocks(View some) {
        var blocks = Blocks.of(network, some);
        Map<NodeId, List<NodeId>> nodes = new TreeMap<>();
        some.boxes().keySet().stream()
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

    /** Those with something pinned in them. */
    Set<Unit> pinned() {
        return units.stream()
                .filter(unit -> unit.offsets().keySet().stream()
                        .anyMatch(node -> box(node).pinned()))
                .collect(Collectors.toSet());
    }

    /** Of a part of a view, those that stay where they are. */
    Set<Unit> staying() {
        return staying;
    }

    /** Where a unit stands now; of several nodes that stand apart, where it would be by the first. */
    Rectangle2D place(Unit unit) {
        var first = anchor(unit);
        var offset = unit.offset(first);
        return new Rectangle2D.Double(
                box(first).x() - offset.x(), box(first).y() - offset.y(), unit.width(), unit.height());
    }

    /** A pinned node, so that it stays exactly where it is, or any other. */
    private NodeId anchor(Unit unit) {
        return unit.offsets().keySet().stream()
                .filter(node -> box(node).pinned())
                .min(Comparator.naturalOrder())
                .orElse(unit.name());
    }

    /** Whether a node is in any unit. */
    boolean has(NodeId node) {
        return numbers.containsKey(node);
    }

    /** The number of the unit that a node is in. */
    int number(NodeId node) {
        return Objects.requireNonNull(numbers.get(node), node::value);
    }
}

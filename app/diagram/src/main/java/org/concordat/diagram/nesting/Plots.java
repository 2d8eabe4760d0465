package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.View;
import org.concordat.diagram.text.TextStyle;

/** Makes plots of nodes: a frame of each group with members, a rack of the other boxes of each type and size. */
record Plots(Network network, View view, Map<NodeId, List<NodeId>> members) {

    private static final double GAP = 20;
    /** A name that needs more is cut. */
    private static final double LONGEST_NAME = 420;
    /** Icon, edges and a little air beside the name of a frame. */
    private static final double BESIDE_NAME = 62;

    private static final TextStyle NAME = TextStyle.bold(13);

    private record Make(String type, double width, double height) {}

    /** All of these nodes, of which there is at least one, members inside their groups; groups of one type together, the most first. */
    Plot of(List<NodeId> nodes, boolean groupsFirst, double gap) {
        var layers = new ArrayList<Plot>();
        framesByType(nodes).forEach(frames -> layers.add(new Shelves(frames, gap)));
        var racks = racks(nodes);
        if (!racks.isEmpty()) {
            layers.add(groupsFirst ? layers.size() : 0, new Shelves(racks, gap));
        }
        return layers.size() == 1 ? layers.get(0) : new Stack(layers, gap);
    }

    private List<List<Plot>> framesByType(List<NodeId> nodes) {
        Map<String, List<Plot>> byType = new TreeMap<>();
        for (var id : nodes) {
            if (members.containsKey(id)) {
                byType.computeIfAbsent(type(id), t -> new ArrayList<>()).add(frame(id));
            }
        }
        return byType.values().stream()
                .sorted(Comparator.comparingDouble(Plots::area).reversed())
                .toList();
    }

    private static double area(List<Plot> plots) {
        return plots.stream().mapToDouble(plot -> plot.size(1).area()).sum();
    }

    private String type(NodeId id) {
        var node = network.node(id);
        return node == null ? "" : node.type().id();
    }

    private List<Plot> racks(List<NodeId> nodes) {
        Map<String, Map<Make, List<NodeId>>> byType = new TreeMap<>();
        for (var id : nodes) {
            if (!members.containsKey(id)) {
                var make = make(id);
                byType.computeIfAbsent(make.type, t -> new LinkedHashMap<>())
                        .computeIfAbsent(make, m -> new ArrayList<>())
                        .add(id);
            }
        }
        List<Plot> racks = new ArrayList<>();
        byType.values()
                .forEach(makes ->
                        makes.forEach((make, alike) -> racks.add(new Rack(alike, make.width, make.height, GAP))));
        return racks;
    }

    /** A group without members here gives up the room that it has for them. */
    private Make make(NodeId id) {
        var box = Objects.requireNonNull(view.box(id), id::value);
        var node = network.node(id);
        if (node == null) {
            return new Make("", box.width(), box.height());
        }
        var style = node.type().style();
        boolean isEmptied = style.shape() == NodeShape.CONTAINER
                || network.linksTo(id).stream().anyMatch(Belonging::isSaidBy);
        return isEmptied
                ? new Make(
                        node.type().id(), Math.min(box.width(), style.width()), Math.min(box.height(), style.height()))
                : new Make(node.type().id(), box.width(), box.height());
    }

    Frame frame(NodeId group) {
        var inside = of(members.getOrDefault(group, List.of()), false, GAP);
        return new Frame(group, inside, narrowest(group));
    }

    private double narrowest(NodeId id) {
        var node = network.node(id);
        if (node == null) {
            return 0;
        }
        double name = Math.min(LONGEST_NAME, Math.ceil(NAME.widthOf(node.get(Core.NAME, ""))) + BESIDE_NAME);
        return Math.max(Math.ceil(node.type().style().width()), name);
    }
}

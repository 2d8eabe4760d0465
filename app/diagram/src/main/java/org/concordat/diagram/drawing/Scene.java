package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.folding.SeenNetwork;

/** What is drawn now, by id and by place. */
final class Scene {

    final Map<NodeId, NodeSpot> nodes;
    final Map<LinkId, Bundle> bundles;
    Grid<NodeSpot> nodeGrid = new Grid<>(0);
    Grid<Bundle> bundleGrid = new Grid<>(Bundle.LINE_REACH);
    Labels labels;
    private final SeenNetwork network;
    private double halfBroadest;

    /** @param network what is drawn, all of it or a part */
    Scene(SeenNetwork network) {
        this.network = network;
        nodes = new HashMap<>(network.whole().nodes().size() * 2);
        bundles = new HashMap<>(network.whole().links().size() * 2);
        labels = new Labels(network, this);
    }

    void add(NodeSpot node) {
        nodes.put(node.id(), node);
        nodeGrid.add(node);
    }

    void remove(NodeSpot node) {
        nodes.remove(node.id());
        nodeGrid.remove(node);
    }

    void add(Bundle bundle) {
        bundle.links().forEach(link -> bundles.put(link.id(), bundle));
        bundleGrid.add(bundle);
        halfBroadest = Math.max(halfBroadest, bundle.halfBreadth());
    }

    void remove(Bundle bundle) {
        bundle.links().forEach(link -> bundles.remove(link.id(), bundle));
        bundleGrid.remove(bundle);
    }

    /**
     * Takes all nodes anew, with the same links between them: after many were moved this is far quicker than one by one.
     *
     * @param renewed for each of the nodes here another with the same id
     */
    void renew(Collection<NodeSpot> renewed) {
        var byNumber = new NodeSpot[1 + highestNumber()];
        for (var node : renewed) {
            var before = Objects.requireNonNull(nodes.put(node.id(), node));
            byNumber[before.number()] = node;
        }
        Map<Bundle, Bundle> several = new IdentityHashMap<>();
        UnaryOperator<Bundle> again = bundle -> bundle.between(
                byNumber[bundle.first().number()], byNumber[bundle.second().number()]);
        bundles.replaceAll((id, bundle) ->
                bundle.links().size() == 1 ? again.apply(bundle) : several.computeIfAbsent(bundle, again));
        nodeGrid = new Grid<>(0);
        renewed.forEach(nodeGrid::add);
        bundleGrid = new Grid<>(Bundle.LINE_REACH);
        bundles.values().stream().filter(bundle -> bundle.links().size() == 1).forEach(bundleGrid::add);
        several.values().forEach(bundleGrid::add);
        labels = new Labels(network, this);
    }

    /** Half the width of the broadest line that was ever drawn here. */
    double halfBroadest() {
        return halfBroadest;
    }

    /** No node here has a higher number. */
    int highestNumber() {
        return nodes.values().stream().mapToInt(NodeSpot::number).max().orElse(0);
    }

    /** All nodes and links, without labels; empty if there are none. Most links lie between nodes, which are looked at first. */
    Rectangle2D extent() {
        var all = new Dirt();
        nodes.values().forEach(spot -> all.add(spot.bounds()));
        for (var bundle : bundles.values()) {
            if (!bundle.liesBetweenItsNodes() && !all.bounds().contains(bundle.around())) {
                bundle.items().forEach(item -> all.add(item.bounds()));
            }
        }
        return all.bounds();
    }
}

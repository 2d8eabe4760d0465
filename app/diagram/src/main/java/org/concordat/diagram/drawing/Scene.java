package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.folding.SeenNetwork;

/** What is drawn now, by id and by place. */
final class Scene {

    final Map<NodeId, NodeSpot> nodes;
    Grid<NodeSpot> nodeGrid = new Grid<>(0);
    private Later<Map<LinkId, Bundle>> bundles = byLink(List.of());
    private Later<Grid<Bundle>> bundleGrid = byPlace(List.of());
    /** Those that may reach beyond their nodes. */
    private final Set<Bundle> wide = Collections.newSetFromMap(new IdentityHashMap<>());

    private int links;
    Labels labels;
    private final SeenNetwork network;
    private double halfBroadest;

    /** @param network what is drawn, all of it or a part */
    Scene(SeenNetwork network) {
        this.network = network;
        nodes = new HashMap<>(network.whole().nodes().size() * 2);
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
        bundle.links().forEach(link -> bundles().put(link.id(), bundle));
        bundleGrid().add(bundle);
        measure(bundle);
    }

    private void measure(Bundle bundle) {
        links += bundle.links().size();
        halfBroadest = Math.max(halfBroadest, bundle.halfBreadth());
        if (!bundle.liesBetweenItsNodes()) {
            wide.add(bundle);
        }
    }

    /** Takes the first bundles of all, for links of which none is drawn yet. */
    void begin(List<Bundle> all) {
        all.forEach(this::measure);
        bundles = byLink(all);
        bundleGrid = byPlace(all);
    }

    private static Later<Map<LinkId, Bundle>> byLink(List<Bundle> all) {
        return Later.of(all.size(), () -> {
            Map<LinkId, Bundle> byLink = new HashMap<>(all.size() * 2);
            all.forEach(bundle -> bundle.links().forEach(link -> byLink.put(link.id(), bundle)));
            return byLink;
        });
    }

    private static Later<Grid<Bundle>> byPlace(List<Bundle> all) {
        return Later.of(all.size(), () -> {
            var grid = new Grid<Bundle>(Bundle.LINE_REACH);
            all.forEach(grid::add);
            return grid;
        });
    }

    /** The bundles that are drawn, by each of their links. */
    Map<LinkId, Bundle> bundles() {
        return bundles.get();
    }

    Grid<Bundle> bundleGrid() {
        return bundleGrid.get();
    }

    void remove(Bundle bundle) {
        bundle.links().forEach(link -> bundles().remove(link.id(), bundle));
        links -= bundle.links().size();
        wide.remove(bundle);
        bundleGrid().remove(bundle);
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
        bundles()
                .replaceAll((id, bundle) ->
                        bundle.links().size() == 1 ? again.apply(bundle) : several.computeIfAbsent(bundle, again));
        nodeGrid = new Grid<>(0);
        renewed.forEach(nodeGrid::add);
        List<Bundle> all = new ArrayList<>(bundles().size());
        bundles().values().stream().filter(bundle -> bundle.links().size() == 1).forEach(all::add);
        all.addAll(several.values());
        bundleGrid = byPlace(all);
        wide.clear();
        links = 0;
        all.forEach(this::measure);
        labels = new Labels(network, this);
    }

    /** How many nodes and links are drawn. */
    int size() {
        return nodes.size() + links;
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
        // Not what grows: whatever the order, the same bundles are looked at.
        var ofNodes = all.bounds();
        for (var bundle : wide) {
            if (!ofNodes.contains(bundle.around())) {
                bundle.items().forEach(item -> all.add(item.bounds()));
            }
        }
        return all.bounds();
    }
}

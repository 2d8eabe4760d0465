package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;

/** What is drawn now, by id and by place. */
final class Scene {

    final Map<NodeId, NodeSpot> nodes = new HashMap<>();
    final Map<LinkId, Bundle> bundles = new HashMap<>();
    final Grid<NodeSpot> nodeGrid = new Grid<>();
    final Grid<Bundle> bundleGrid = new Grid<>();
    final Labels labels;

    Scene(Network network) {
        labels = new Labels(network, bundles, nodeGrid);
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
    }

    void remove(Bundle bundle) {
        bundle.links().forEach(link -> bundles.remove(link.id(), bundle));
        bundleGrid.remove(bundle);
    }

    /** All nodes and links, without labels; empty if there are none. Most links lie between nodes, which are looked at first. */
    Rectangle2D extent() {
        var all = new Dirt();
        nodes.values().forEach(spot -> all.add(spot.bounds()));
        for (var bundle : bundles.values()) {
            if (!all.bounds().contains(bundle.around())) {
                bundle.items().forEach(item -> all.add(item.bounds()));
            }
        }
        return all.bounds();
    }
}

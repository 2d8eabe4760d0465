package org.concordat.diagram.drawing;

import java.util.HashMap;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;

/** The figures that are drawn now, by id and by place. */
final class Scene {

    final Map<NodeId, NodeItem> nodes = new HashMap<>();
    final Map<LinkId, LinkItem> links = new HashMap<>();
    final Grid<NodeItem> nodeGrid = new Grid<>();
    final Grid<LinkItem> linkGrid = new Grid<>();
    final Labels labels;

    Scene(Network network) {
        labels = new Labels(network, links, nodeGrid);
    }

    void add(NodeItem node) {
        nodes.put(node.id(), node);
        nodeGrid.add(node, Footprint.of(node.bounds()));
    }

    void remove(NodeItem node) {
        nodes.remove(node.id());
        nodeGrid.remove(node, Footprint.of(node.bounds()));
    }

    void add(LinkItem link) {
        links.put(link.id(), link);
        linkGrid.add(link, link.trace().footprint());
    }

    void remove(LinkItem link) {
        links.remove(link.id());
        linkGrid.remove(link, link.trace().footprint());
    }
}

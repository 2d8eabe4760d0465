package org.concordat.exchange.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.style.NodeShape;
import org.concordat.api.vocabulary.LinkFamily;
import org.jspecify.annotations.Nullable;

/** Which node lies inside which: a member of exactly one thing that is drawn as a container, such as a partnership. */
public final class Frames {

    private final Map<NodeId, NodeId> parents = new HashMap<>();

    private Frames() {}

    public static Frames of(Network network) {
        var frames = new Frames();
        var inSeveral = new HashSet<NodeId>();
        for (var link : network.links()) {
            if (link.type().family() == LinkFamily.MEMBERSHIP && leadsIntoContainer(network, link)) {
                var earlier = frames.parents.putIfAbsent(link.from(), link.to());
                if (earlier != null && !earlier.equals(link.to())) {
                    inSeveral.add(link.from());
                }
            }
        }
        frames.parents.keySet().removeAll(inSeveral);
        return frames;
    }

    private static boolean leadsIntoContainer(Network network, Link link) {
        var target = network.node(link.to());
        return target != null
                && !link.from().equals(link.to())
                && target.type().style().shape() == NodeShape.CONTAINER;
    }

    /** The container around a node, or null. */
    public @Nullable NodeId parent(NodeId node) {
        return parents.get(node);
    }

    public boolean isEmpty() {
        return parents.isEmpty();
    }
}

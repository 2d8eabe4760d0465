package org.concordat.diagram;

import java.util.Random;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** New nodes and links whose ids come from the seed too: ids decide orders, so only then does a seed fail each time or never. */
public final class SeededElements {

    private final Random random;

    public SeededElements(long seed) {
        random = new Random(seed);
    }

    public Node node(NodeType type) {
        return new Node(new NodeId(id()), type, Node.of(type).facts());
    }

    public Link link(LinkType type, NodeId from, NodeId to) {
        return new Link(new LinkId(id()), type, from, to, Facts.NONE);
    }

    private String id() {
        return Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX);
    }
}

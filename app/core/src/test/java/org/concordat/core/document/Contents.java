package org.concordat.core.document;

import java.util.Comparator;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/** Contents made comparable: what a network holds has no order, unlike its views. */
final class Contents {

    private Contents() {}

    static Content sorted(Content content) {
        return new Content(
                content.settings(),
                content.careModels(),
                content.nodes().stream().sorted(Comparator.comparing(Node::id)).toList(),
                content.links().stream().sorted(Comparator.comparing(Link::id)).toList(),
                content.views(),
                content.setAside(),
                content.otherSections());
    }
}

package org.concordat.desktop.tree;

import java.util.List;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** A line of the tree. Equal lines are the same line, before and after an edit. */
sealed interface Twig {

    String label();

    /** The network as a whole, at the root. */
    record Root(String label) implements Twig {}

    /** A type, with what is of it and of its subtypes. */
    record OfType(NodeType type, int count, List<Twig> children) implements Twig {
        public OfType {
            children = List.copyOf(children);
        }

        @Override
        public String label() {
            return type.label();
        }
    }

    record OfNode(NodeId id, NodeType type, String label) implements Twig {}

    /** A link as seen from one of its ends. */
    record OfLink(LinkId id, NodeId end, LinkType type, String label) implements Twig {}
}

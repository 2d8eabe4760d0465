package org.concordat.api.exchange;

import java.util.List;
import java.util.Objects;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/**
 * What was read from a file. A node is brought together with the one of the network that has one of its codes
 * ({@link org.concordat.api.core.Core#EXTERNAL_IDS}) or else its id, and is added where there is none; so an importer that gives the same
 * ids each time ({@link org.concordat.api.fact.NodeId#ofText}) can read a file again. Facts that it does not give stay as they are, and
 * nothing is removed.
 *
 * @param links their ends are nodes that were read, or nodes of the network by their ids there
 * @param leftOut what of the file is not among them, in its order
 * @param remarks what a planner should know besides, in sentences
 * @since 0.1.0
 */
public record Imported(List<Node> nodes, List<Link> links, List<LeftOut> leftOut, List<String> remarks) {

    /**
     * A part of a file that does not fit.
     *
     * @param line of the file, from 1; 0 where lines say nothing
     * @param reason why, in words that many share, so that they can be counted: "no name"
     * @param what tells it from others, such as the value that could not be read; empty for nothing
     * @since 0.1.0
     */
    public record LeftOut(long line, String reason, String what) {

        public LeftOut {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(what, "what");
        }
    }

    /** @throws NullPointerException if anything, or an id, a type, an end or the facts of an element, is missing */
    public Imported {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
        for (var node : nodes) {
            Objects.requireNonNull(node.id(), "id of a node");
            Objects.requireNonNull(node.type(), "type of a node");
            Objects.requireNonNull(node.facts(), "facts of a node");
        }
        for (var link : links) {
            Objects.requireNonNull(link.id(), "id of a link");
            Objects.requireNonNull(link.type(), "type of a link");
            Objects.requireNonNull(link.from(), "beginning of a link");
            Objects.requireNonNull(link.to(), "end of a link");
            Objects.requireNonNull(link.facts(), "facts of a link");
        }
    }

    /** Nodes and links, and nothing to say of them. */
    public static Imported of(List<Node> nodes, List<Link> links) {
        return new Imported(nodes, links, List.of(), List.of());
    }
}

package org.concordat.api.vocabulary;

/**
 * A pair of node types that a link type may join; subtypes count on both sides.
 *
 * @since 0.1.0
 */
public record Join(NodeType from, NodeType to) {

    public boolean allows(NodeType source, NodeType target) {
        return source.isA(from) && target.isA(to);
    }
}

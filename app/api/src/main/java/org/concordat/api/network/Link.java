package org.concordat.api.network;

import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * A relationship from one node to another, such as "commissions" or "sits on". Several may join the same two nodes.
 *
 * @since 0.1.0
 */
public record Link(LinkId id, LinkType type, NodeId from, NodeId to, Facts facts) implements Element {

    /** A new link with a random id and no facts. */
    public static Link of(LinkType type, NodeId from, NodeId to) {
        return new Link(LinkId.random(), type, from, to, Facts.NONE);
    }

    @Override
    public Link with(Facts newFacts) {
        return new Link(id, type, from, to, newFacts);
    }

    public <T> Link with(Attribute<T> attribute, T value) {
        return with(facts.with(attribute, value));
    }

    public Link without(Attribute<?> attribute) {
        return with(facts.without(attribute));
    }

    public Link withType(LinkType newType) {
        return new Link(id, newType, from, to, facts);
    }

    /** The same link between other nodes, or the other way round. */
    public Link between(NodeId newFrom, NodeId newTo) {
        return new Link(id, type, newFrom, newTo, facts);
    }

    public boolean is(LinkType other) {
        return type.id().equals(other.id());
    }

    /** The end that is not the given one; for a loop, the node itself. */
    public NodeId otherEnd(NodeId end) {
        return from.equals(end) ? to : from;
    }

    // By hand as in NodeId, for quick starts; and no two of a network have one id, so the facts need not be hashed.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Link that
                        && id.equals(that.id)
                        && type.equals(that.type)
                        && from.equals(that.from)
                        && to.equals(that.to)
                        && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

package org.concordat.api.network;

import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * Something in the network: an organisation, a contract, a budget, a service, a board, a person.
 *
 * @since 0.1.0
 */
public record Node(NodeId id, NodeType type, Facts facts) implements Element {

    /** A new node with a random id and the facts that its type presets. */
    public static Node of(NodeType type) {
        var facts = Facts.NONE;
        for (var preset : type.presets()) {
            facts = facts.with(preset);
        }
        return new Node(NodeId.random(), type, facts);
    }

    @Override
    public Node with(Facts newFacts) {
        return new Node(id, type, newFacts);
    }

    public <T> Node with(Attribute<T> attribute, T value) {
        return with(facts.with(attribute, value));
    }

    public Node without(Attribute<?> attribute) {
        return with(facts.without(attribute));
    }

    public Node withType(NodeType newType) {
        return new Node(id, newType, facts);
    }

    public boolean isA(NodeType other) {
        return type.isA(other);
    }

    // By hand as in NodeId, for quick starts; and no two of a network have one id, so the facts need not be hashed.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Node that
                        && id.equals(that.id)
                        && type.equals(that.type)
                        && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

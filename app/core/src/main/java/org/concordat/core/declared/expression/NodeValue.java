package org.concordat.core.declared.expression;

import org.concordat.api.network.Node;
import org.jspecify.annotations.Nullable;

/** A node in an expression. */
// It lives as long as one look, on one thread, and what it holds does not change meanwhile.
@SuppressWarnings("Immutable")
final class NodeValue extends FieldsValue<NodeValue> {

    private final Node node;
    private final Look look;

    NodeValue(Node node, Look look) {
        this.node = node;
        this.look = look;
    }

    Node node() {
        return node;
    }

    Look look() {
        return look;
    }

    @Override
    StructOfFields<NodeValue> fields() {
        return look.fields().nodes();
    }

    @Override
    NodeValue self() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeValue that && node.id().equals(that.node.id());
    }

    @Override
    public int hashCode() {
        return node.id().hashCode();
    }
}

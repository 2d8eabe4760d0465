package org.concordat.core.declared.expression;

import org.concordat.api.network.Link;
import org.jspecify.annotations.Nullable;

/** A link in an expression. */
// It lives as long as one look, on one thread, and what it holds does not change meanwhile.
@SuppressWarnings("Immutable")
final class LinkValue extends FieldsValue<LinkValue> {

    private final Link link;
    private final Look look;

    LinkValue(Link link, Look look) {
        this.link = link;
        this.look = look;
    }

    Link link() {
        return link;
    }

    Look look() {
        return look;
    }

    @Override
    StructOfFields<LinkValue> fields() {
        return look.fields().links();
    }

    @Override
    LinkValue self() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkValue that && link.id().equals(that.link.id());
    }

    @Override
    public int hashCode() {
        return link.id().hashCode();
    }
}

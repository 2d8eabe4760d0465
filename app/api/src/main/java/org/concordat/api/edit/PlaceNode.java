package org.concordat.api.edit;

import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/**
 * Moves, resizes or pins a node in a view, brings it into the view or takes it out.
 *
 * @param before where it stood; null if it was not in the view
 * @param after where it shall stand; null to take it out
 * @since 0.1.0
 */
public record PlaceNode(
        ViewId view,
        NodeId node,
        @Nullable Box before,
        @Nullable Box after) implements Edit {

    @Override
    public Edit inverse() {
        return new PlaceNode(view, node, after, before);
    }

    @Override
    public String label() {
        return Labels.of(before == null ? "show" : after == null ? "hide" : "move");
    }
}

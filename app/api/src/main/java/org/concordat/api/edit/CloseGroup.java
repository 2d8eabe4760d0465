package org.concordat.api.edit;

import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.ViewId;

/**
 * Closes a group in a view around what it hides, or opens it. A group that hides something is closed; it is open once it hides nothing.
 *
 * @param hides what it hides from now on
 * @param shows what it hid until now and hides no longer
 * @since 0.1.0
 */
public record CloseGroup(ViewId view, NodeId group, Set<NodeId> hides, Set<NodeId> shows) implements Edit {

    public CloseGroup {
        hides = Set.copyOf(hides);
        shows = Set.copyOf(shows);
    }

    @Override
    public Edit inverse() {
        return new CloseGroup(view, group, shows, hides);
    }

    @Override
    public String label() {
        return Labels.of(hides.isEmpty() ? "openGroup" : "closeGroup");
    }
}

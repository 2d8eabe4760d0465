package org.concordat.api.edit;

import java.util.List;
import org.concordat.api.fact.LinkId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.ViewId;

/**
 * Changes the points that a link passes through in a view; empty for a straight link.
 *
 * @since 0.1.0
 */
public record BendLink(ViewId view, LinkId link, List<Bend> before, List<Bend> after) implements Edit {

    public BendLink {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Edit inverse() {
        return new BendLink(view, link, after, before);
    }

    @Override
    public String label() {
        return Labels.of("bend");
    }
}

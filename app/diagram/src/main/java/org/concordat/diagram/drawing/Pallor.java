package org.concordat.diagram.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Look;
import org.jspecify.annotations.Nullable;

/**
 * Which elements are pale.
 *
 * @param look whose filters dim
 * @param sharp all others are pale too; null for no focus
 */
record Pallor(Look look, @Nullable Set<ElementId> sharp) {

    /** Those of some elements that are pale now. The cost is that of these. */
    Set<ElementId> among(List<NodeSpot> nodes, List<Bundle> bundles) {
        boolean dims = look.dimsAny();
        if (!dims && sharp == null) {
            return Set.of();
        }
        var pale = new HashSet<ElementId>();
        for (var spot : nodes) {
            if (isOutOfFocus(spot.id()) || dims && look.dims(spot.node())) {
                pale.add(spot.id());
            }
        }
        for (var bundle : bundles) {
            for (var link : bundle.links()) {
                if (isOutOfFocus(link.id()) || dims && isDimmed(bundle, link)) {
                    pale.add(link.id());
                }
            }
        }
        return pale;
    }

    private boolean isOutOfFocus(ElementId id) {
        return sharp != null && !sharp.contains(id);
    }

    /** A link of a pale node is pale too. */
    private boolean isDimmed(Bundle bundle, Link link) {
        return look.dims(link)
                || look.dims(bundle.first().node())
                || look.dims(bundle.second().node());
    }
}

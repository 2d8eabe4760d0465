package org.concordat.diagram.nesting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** A part of a drawing that can take more forms than one: narrow and high, or wide and low. */
sealed interface Plot permits Rack, Frame, Shelves, Stack {

    /** The forms, from the narrowest to the widest, each lower than the one before; never empty. */
    List<Size> sizes();

    /** The size that makes the smallest picture of these proportions, width to height. */
    default Size size(double aspect) {
        return sizes().stream()
                .min(Comparator.comparingDouble(size -> Math.max(size.width() / aspect, size.height())))
                .orElseThrow();
    }

    /** Whether it looks well in more room than it needs. */
    boolean stretches();

    /** Puts its boxes into a room, which holds one of its sizes. @param left the left edge of the room @param top its upper edge */
    void settle(double left, double top, Size room, Map<NodeId, Box> boxes);
}

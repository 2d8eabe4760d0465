package org.concordat.bench.canvas;

import java.awt.Point;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/** Where the mouse can take hold of a node. */
final class Grip {

    private static final int RASTER = 3;
    private static final double HOTSPOT = 0.2;

    private Grip() {}

    /**
     * A pixel of a node that no link lies over and from which stock does not draw a new link. Among 100,000 links stock leaves none unless
     * it takes them for as thin as they are; its tolerance stays so then.
     *
     * @throws IllegalStateException if there is none
     */
    static Point on(Peer peer, NodeId node) {
        for (int tolerance = peer.board().getTolerance(); tolerance > 0; tolerance--) {
            peer.board().setTolerance(tolerance);
            var grip = free(peer, node);
            if (grip != null) {
                return grip;
            }
        }
        throw new IllegalStateException("Links cover all of " + node);
    }

    private static @Nullable Point free(Peer peer, NodeId node) {
        var box = peer.box(node);
        var from = peer.pixel(box.x(), box.y());
        var to = peer.pixel(box.x() + box.width(), box.y() + box.height());
        int hotspot = (int) (HOTSPOT * (to.x - from.x));
        for (int y = to.y - RASTER; y > from.y; y -= RASTER) {
            for (int x = from.x + RASTER; x < to.x; x += RASTER) {
                var pixel = new Point(x, y);
                if (Math.abs(2 * x - from.x - to.x) > 2 * hotspot && peer.isAt(node, pixel)) {
                    return pixel;
                }
            }
        }
        return null;
    }
}

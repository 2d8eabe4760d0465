package org.concordat.diagram.drawing;

import org.concordat.api.fact.LinkId;
import org.jspecify.annotations.Nullable;

/** Keeps the link that is nearest to a point, within a tolerance; of equally near ones that which is painted last. */
final class Nearest {

    private final double x;
    private final double y;
    private double distance;
    private @Nullable LinkId id;

    Nearest(double x, double y, double tolerance) {
        this.x = x;
        this.y = y;
        distance = tolerance;
    }

    void offer(Bundle bundle) {
        if (bundle.leastDistance(x, y) <= distance) {
            bundle.items().forEach(this::offer);
        }
    }

    private void offer(LinkItem item) {
        double away = item.distance(x, y);
        if (away < distance || away == distance && (id == null || item.id().compareTo(id) > 0)) {
            distance = away;
            id = item.id();
        }
    }

    @Nullable
    LinkId id() {
        return id;
    }
}

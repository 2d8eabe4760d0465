package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.api.view.Box;

/** The free room in a view. */
public final class Room {

    private static final double GAP = 24;
    private static final int RINGS = 400;

    private final List<Box> taken;

    public Room(Collection<Box> taken) {
        this.taken = new ArrayList<>(taken);
    }

    /** The nearest free place to the wished one, which is taken from then on. */
    public Box take(Box wish) {
        var box = nearest(wish);
        taken.add(box);
        return box;
    }

    private Box nearest(Box wish) {
        for (int ring = 0; ring < RINGS; ring++) {
            for (int i = -ring; i <= ring; i++) {
                double across = i * (wish.width() + GAP);
                double down = ring * (wish.height() + GAP);
                for (var place : List.of(
                        wish.at(wish.x() + across, wish.y() + down),
                        wish.at(wish.x() + across, wish.y() - down),
                        wish.at(wish.x() + ring * (wish.width() + GAP), wish.y() + i * (wish.height() + GAP)),
                        wish.at(wish.x() - ring * (wish.width() + GAP), wish.y() + i * (wish.height() + GAP)))) {
                    if (isFree(place)) {
                        return place;
                    }
                }
            }
        }
        return wish;
    }

    private boolean isFree(Box place) {
        return taken.stream()
                .noneMatch(b -> place.x() < b.x() + b.width() + GAP / 2
                        && b.x() < place.x() + place.width() + GAP / 2
                        && place.y() < b.y() + b.height() + GAP / 2
                        && b.y() < place.y() + place.height() + GAP / 2);
    }

    /** The left edge and the foot of what stands there; the origin where nothing does. */
    public Box foot() {
        double left = taken.stream().mapToDouble(Box::x).min().orElse(0);
        double foot = taken.stream()
                .mapToDouble(b -> b.y() + b.height() + 2 * GAP)
                .max()
                .orElse(0);
        return Box.of(left, foot, 1, 1);
    }
}

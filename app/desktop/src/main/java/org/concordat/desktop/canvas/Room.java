package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.NodeFigure;

/** The free room in a view: where nothing stands and no edge of a frame is crossed. */
public final class Room {

    private static final double GAP = 24;
    private static final int RINGS = 400;

    private final List<Box> taken;
    private final List<Box> frames;

    public Room(Collection<Box> taken) {
        this(taken, List.of());
    }

    /** @param frames what a box may stand in or beside, but not across */
    Room(Collection<Box> taken, Collection<Box> frames) {
        this.taken = new ArrayList<>(taken);
        this.frames = List.copyOf(frames);
    }

    /** The nearest free place to the wished one, which is taken from then on. */
    public Box take(Box wish) {
        var box = nearest(wish);
        taken.add(box);
        return box;
    }

    /** Ring by ring, and in each ring straight on before diagonally. */
    private Box nearest(Box wish) {
        double wide = wish.width() + GAP;
        double high = wish.height() + GAP;
        for (int ring = 0; ring < RINGS; ring++) {
            for (int step = 0; step <= 2 * ring; step++) {
                int i = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
                for (var place : List.of(
                        wish.at(wish.x() + i * wide, wish.y() + ring * high),
                        wish.at(wish.x() + ring * wide, wish.y() + i * high),
                        wish.at(wish.x() + i * wide, wish.y() - ring * high),
                        wish.at(wish.x() - ring * wide, wish.y() + i * high))) {
                    if (isFree(place)) {
                        return place;
                    }
                }
            }
        }
        return wish;
    }

    private boolean isFree(Box place) {
        return taken.stream().noneMatch(box -> isNear(place, box))
                && frames.stream().allMatch(frame -> isInside(place, frame) || !isNear(place, frame));
    }

    private static boolean isNear(Box place, Box other) {
        return place.x() < other.x() + other.width() + GAP / 2
                && other.x() < place.x() + place.width() + GAP / 2
                && place.y() < other.y() + other.height() + GAP / 2
                && other.y() < place.y() + place.height() + GAP / 2;
    }

    /** Beneath the name of the frame and clear of its edges. */
    private static boolean isInside(Box place, Box frame) {
        return place.x() >= frame.x() + GAP / 4
                && place.y() >= frame.y() + NodeFigure.FRAME_HEADER
                && place.x() + place.width() <= frame.x() + frame.width() - GAP / 4
                && place.y() + place.height() <= frame.y() + frame.height() - GAP / 4;
    }

    /** A box around a point, moved off the edges of frames: into those that the point is in, if there is room, and out of the others. */
    static Box clear(Box wish, Point2D at, Collection<Box> frames) {
        var box = wish;
        for (var frame : frames) {
            if (isNear(box, frame) && !isInside(box, frame) && !Boxes.contains(box, frame)) {
                var inside = into(box, frame);
                boolean meant = Boxes.rectangle(frame).contains(at) && isInside(inside, frame);
                box = meant ? inside : outOf(box, frame);
            }
        }
        return box;
    }

    private static Box into(Box box, Box frame) {
        double right = frame.x() + frame.width() - GAP / 2 - box.width();
        double foot = frame.y() + frame.height() - GAP / 2 - box.height();
        return box.at(
                Math.max(frame.x() + GAP / 2, Math.min(right, box.x())),
                Math.max(frame.y() + NodeFigure.FRAME_HEADER, Math.min(foot, box.y())));
    }

    /** By the shortest way. */
    private static Box outOf(Box box, Box frame) {
        return Stream.of(
                        box.at(frame.x() - GAP / 2 - box.width(), box.y()),
                        box.at(frame.x() + frame.width() + GAP / 2, box.y()),
                        box.at(box.x(), frame.y() - GAP / 2 - box.height()),
                        box.at(box.x(), frame.y() + frame.height() + GAP / 2))
                .min(Comparator.comparingDouble(moved -> Math.abs(moved.x() - box.x()) + Math.abs(moved.y() - box.y())))
                .orElse(box);
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

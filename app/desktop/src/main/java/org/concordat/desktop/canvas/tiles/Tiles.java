package org.concordat.desktop.canvas.tiles;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing on the screen. A frame copies pixels that are there and has missing ones painted behind the event thread; until they arrive,
 * the tiles of the scale that was last seen whole stand in, or else the whole drawing as one small image. Belongs to the event thread.
 */
public final class Tiles implements AutoCloseable {

    private static final long MOST_BYTES = 48L << 20;
    private static final int QUIET_MILLIS = 300;
    private static final long AT_ONCE = 6_000_000;
    /** For a frame that does not belong to a movement: the first one, one after a change, one at another zoom. */
    private static final long AT_ONCE_IF_RARE = 30_000_000;

    private final Workshop workshop;
    private final TileCache cache = new TileCache();
    private final Frames frames;
    private final Course course;
    private final Orders orders;
    private final AtOnce atOnce;
    private final Whole whole;
    private final Mosaic mosaic;
    private boolean changed;
    private boolean wholeAsked;
    private boolean closed;

    /** @param repaint asks for a new frame of all that is seen */
    public Tiles(Source source, Runnable repaint) {
        this(source, repaint, SharedWorkshop.ONLY);
    }

    Tiles(Source source, Runnable repaint, Workshop workshop) {
        this.workshop = workshop;
        frames = new Frames(workshop, repaint);
        course = new Course(workshop, frames::now);
        orders = new Orders(source, cache, workshop, this::arrived, this::askForWhole);
        atOnce = new AtOnce(source, cache, workshop);
        whole = new Whole(source, orders, frames::ask);
        mosaic = new Mosaic(source, cache, whole);
    }

    /** Says that an area, in drawing units, looks different now. Its pixels are shown until there are new ones. */
    public void spoil(Rectangle2D area) {
        cache.spoil(area);
        whole.spoil();
        atOnce.tryAgain();
        changed = true;
    }

    /** The whole drawing, small; null if it was not painted yet. It may lag behind. */
    public @Nullable WholeImage whole() {
        return whole.image();
    }

    /** Whether all that is seen is as it should be. */
    public boolean isCrisp() {
        return course.sight().tiles().stream().allMatch(cache::isFresh);
    }

    /** Whether something else stands in for part of what is seen. */
    public boolean hasStandIns() {
        return !course.sight().tiles().stream().allMatch(cache::hasImage);
    }

    /**
     * Turns to what is to be seen now and sees to it that what is missing will be there. One step to another zoom is painted at once if
     * that is quick; while steps follow each other what was seen before is stretched.
     */
    public void look(Sight now) {
        boolean midway = course.isZooming();
        course.turn(now);
        if (!course.isZooming()) {
            provide();
        } else {
            orders.want(List.of());
            if (!midway) {
                atOnce.paintAll(missing(), AT_ONCE_IF_RARE);
            }
        }
        settle();
    }

    private void provide() {
        var missing = missing();
        if (!missing.isEmpty()) {
            boolean nothing = mosaic.isEmpty();
            atOnce.paintSome(missing, nothing || changed ? AT_ONCE_IF_RARE : AT_ONCE);
            changed = false;
            missing = missing();
            if (nothing && !missing.isEmpty() && whole.isStale()) {
                whole.order();
            }
        }
        var wanted = new ArrayList<>(missing);
        course.ahead().stream().filter(key -> !cache.isFresh(key)).forEach(wanted::add);
        orders.want(wanted);
    }

    private List<TileKey> missing() {
        return course.sight().tiles().stream()
                .filter(key -> !cache.isFresh(key))
                .toList();
    }

    private void settle() {
        if (!hasStandIns()) {
            mosaic.completeAt(course.sight().scale());
        }
        long ofScreens = 2 * TileCache.TILE_BYTES * course.sight().tiles().size();
        cache.trim(Math.max(MOST_BYTES, ofScreens));
        if (orders.isIdle()) {
            askForWhole();
        }
    }

    private void arrived(TileKey key) {
        if (course.sight().sees(key)) {
            frames.ask();
        }
    }

    private void askForWhole() {
        if (!wholeAsked && whole.isStale()) {
            wholeAsked = true;
            workshop.inFront(QUIET_MILLIS, this::orderWhole);
        }
    }

    private void orderWhole() {
        wholeAsked = false;
        if (!closed && whole.isStale() && !course.isZooming() && orders.isIdle()) {
            whole.order();
        }
    }

    /** Paints what was looked at last. @param graphics in pixels of the device, from the window's upper left corner */
    public void paint(Graphics2D graphics) {
        mosaic.paint(graphics, course.sight());
    }

    /** Keeps no more than what is seen now: nobody looks. */
    public void rest() {
        cache.keepOnly(course.sight().tiles());
    }

    @Override
    public void close() {
        closed = true;
        frames.close();
        orders.close();
        cache.keepOnly(List.of());
    }
}

package org.concordat.desktop.canvas.tiles;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing on the screen. A frame copies pixels that are there and has missing ones painted behind the event thread; until they arrive,
 * the tiles of the scale that was last seen whole stand in, or else the whole drawing as one small image. Belongs to the event thread.
 */
public final class Tiles implements AutoCloseable {

    static final long MOST_BYTES = 48L << 20;

    /** After this long without another step a zoom counts as over. */
    static final int ZOOM_MILLIS = 90;

    private static final int FRAME_MILLIS = 12;
    private static final int QUIET_MILLIS = 300;
    private static final long AT_ONCE = 6_000_000;
    /** For a frame that does not belong to a movement: the first one, one after a change, one at another zoom. */
    private static final long AT_ONCE_IF_RARE = 30_000_000;

    private static final Sight NOWHERE = new Sight(0, new Rectangle());

    private final Source source;
    private final Runnable repaint;
    private final Workshop workshop;
    private final TileCache cache = new TileCache();
    private final Orders orders;
    private final AtOnce atOnce;
    private final Whole whole;
    private Sight sight = NOWHERE;
    private int aheadX;
    private int aheadY;
    private double complete;
    private long zoomed;
    private boolean zooming;
    private boolean changed;
    private boolean frameAsked;
    private boolean wholeAsked;
    private boolean closed;

    /** @param repaint asks for a new frame of all that is seen */
    public Tiles(Source source, Runnable repaint) {
        this(source, repaint, SharedWorkshop.ONLY);
    }

    Tiles(Source source, Runnable repaint, Workshop workshop) {
        this.source = source;
        this.repaint = repaint;
        this.workshop = workshop;
        orders = new Orders(source, cache, workshop, this::arrived, this::askForWhole);
        atOnce = new AtOnce(source, cache, workshop);
        whole = new Whole(source, orders, this::askForFrame);
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
        return sight.tiles().stream().allMatch(cache::isFresh);
    }

    /** Whether something else stands in for part of what is seen. */
    public boolean hasStandIns() {
        return !sight.tiles().stream().allMatch(cache::hasImage);
    }

    /**
     * Turns to what is to be seen now and sees to it that what is missing will be there. One step to another zoom is painted at once if
     * that is quick; while steps follow each other what was seen before is stretched.
     */
    public void look(Sight now) {
        boolean midway = zooming;
        notice(now);
        var missing = missing();
        if (zooming) {
            orders.want(List.of());
            if (!midway) {
                atOnce.paintAll(missing, AT_ONCE_IF_RARE);
            }
        } else if (!missing.isEmpty()) {
            boolean nothing = complete == 0 && whole.image() == null;
            atOnce.paintSome(missing, nothing || changed ? AT_ONCE_IF_RARE : AT_ONCE);
            changed = false;
            missing = missing();
            if (nothing && !missing.isEmpty() && whole.isStale()) {
                whole.order();
            }
        }
        if (!zooming) {
            var wanted = new ArrayList<>(missing);
            sight.ahead(aheadX, aheadY).stream()
                    .filter(key -> !cache.isFresh(key))
                    .forEach(wanted::add);
            orders.want(wanted);
        }
        settle();
    }

    private void settle() {
        if (!hasStandIns()) {
            complete = sight.scale();
        }
        long ofScreens = 2 * TileCache.TILE_BYTES * sight.tiles().size();
        cache.trim(Math.max(MOST_BYTES, ofScreens));
        if (orders.isIdle()) {
            askForWhole();
        }
    }

    private List<TileKey> missing() {
        return sight.tiles().stream().filter(key -> !cache.isFresh(key)).toList();
    }

    private void notice(Sight now) {
        if (sight.scale() != 0 && sight.scale() != now.scale()) {
            zoomed = workshop.now();
            aheadX = 0;
            aheadY = 0;
            if (!zooming) {
                zooming = true;
                workshop.inFront(ZOOM_MILLIS, this::zoomMayBeOver);
            }
        } else if (sight.scale() != 0
                && !sight.pixels().getLocation().equals(now.pixels().getLocation())) {
            aheadX = Integer.signum(now.pixels().x - sight.pixels().x);
            aheadY = Integer.signum(now.pixels().y - sight.pixels().y);
        }
        sight = now;
    }

    private void zoomMayBeOver() {
        long left = ZOOM_MILLIS - (workshop.now() - zoomed) / 1_000_000;
        if (left > 0) {
            workshop.inFront((int) left, this::zoomMayBeOver);
        } else {
            zooming = false;
            frame();
        }
    }

    private void arrived(TileKey key) {
        if (sight.sees(key)) {
            askForFrame();
        }
    }

    /** However much arrives, one frame shows it. */
    private void askForFrame() {
        if (!frameAsked) {
            frameAsked = true;
            workshop.inFront(FRAME_MILLIS, this::frame);
        }
    }

    private void frame() {
        frameAsked = false;
        if (!closed) {
            repaint.run();
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
        if (!closed && whole.isStale() && !zooming && orders.isIdle()) {
            whole.order();
        }
    }

    /** Paints what was looked at last. @param graphics in pixels of the device, from the window's upper left corner */
    public void paint(Graphics2D graphics) {
        var clip = graphics.getClipBounds();
        var part = new Rectangle(sight.pixels().getSize());
        var seen = clip == null ? part : part.intersection(clip);
        var known = new ArrayList<Tile>();
        var gaps = new Rectangle();
        for (var key : sight.tiles()) {
            var square = sight.inWindow(key).intersection(seen);
            var tile = cache.find(key);
            if (!square.isEmpty() && tile != null && tile.image() != null) {
                known.add(tile);
            } else if (!square.isEmpty()) {
                gaps = gaps.isEmpty() ? square : gaps.union(square);
            }
        }
        if (!gaps.isEmpty()) {
            paintStandIns(graphics, gaps);
        }
        for (var tile : known) {
            var square = sight.inWindow(tile.key());
            graphics.drawImage(tile.image(), square.x, square.y, null);
        }
    }

    private void paintStandIns(Graphics2D graphics, Rectangle gaps) {
        var inGaps = (Graphics2D) graphics.create();
        inGaps.clip(gaps);
        inGaps.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // With it, Java2D stretches images through masks.
        inGaps.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        var earlier = cache.ofScale(complete);
        if (!cover(gaps)) {
            inGaps.setColor(source.ground());
            inGaps.fill(gaps);
            whole.paint(inGaps, sight);
        }
        for (var tile : earlier) {
            var key = tile.key();
            var to = sight.inWindow(Pixels.area(key.scale(), key.pixels(), 0), 0);
            if (to.intersects(gaps)) {
                inGaps.drawImage(tile.image(), to.x, to.y, to.width, to.height, null);
            }
        }
        inGaps.dispose();
    }

    /** Whether the tiles of the scale that was complete last cover a part of the window. */
    private boolean cover(Rectangle part) {
        var seen = new Rectangle(part);
        seen.translate(sight.pixels().x, sight.pixels().y);
        double larger = complete / sight.scale();
        var pixels = AffineTransform.getScaleInstance(larger, larger)
                .createTransformedShape(seen)
                .getBounds();
        return complete != 0
                && pixels.width < 20 * TileKey.SIZE
                && TileKey.touching(complete, pixels).stream().allMatch(cache::hasImage);
    }

    /** Keeps no more than what is seen now: nobody looks. */
    public void rest() {
        cache.keepOnly(sight.tiles());
    }

    @Override
    public void close() {
        closed = true;
        orders.close();
        cache.keepOnly(List.of());
    }
}

package org.concordat.desktop.canvas.tiles;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;

/** Puts together what is seen: tiles and, where there are none yet, what was seen before, stretched. */
final class Mosaic {

    /** No more of what was seen before is put together to stand in. */
    private static final int MOST_TILES_ACROSS = 20;

    private final Source source;
    private final TileCache cache;
    private final Whole whole;
    /** The scale at which nothing was missing last; 0 if there was none. */
    private double complete;

    Mosaic(Source source, TileCache cache, Whole whole) {
        this.source = source;
        this.cache = cache;
        this.whole = whole;
    }

    /** Whether there is anything that could stand in. */
    boolean isEmpty() {
        return complete == 0 && whole.image() == null;
    }

    /** Says that nothing is missing at a scale: its tiles may stand in later. */
    void completeAt(double scale) {
        complete = scale;
    }

    /** @param graphics in pixels of the device, from the window's upper left corner */
    void paint(Graphics2D graphics, Sight sight) {
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
            paintStandIns(graphics, sight, gaps);
        }
        for (var tile : known) {
            var square = sight.inWindow(tile.key());
            graphics.drawImage(tile.image(), square.x, square.y, null);
        }
    }

    private void paintStandIns(Graphics2D graphics, Sight sight, Rectangle gaps) {
        var inGaps = (Graphics2D) graphics.create();
        inGaps.clip(gaps);
        inGaps.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // With it, Java2D stretches images through masks.
        inGaps.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        if (!earlierTilesCover(sight, gaps)) {
            inGaps.setColor(source.ground());
            inGaps.fill(gaps);
            whole.paint(inGaps, sight);
        }
        for (var tile : cache.ofScale(complete)) {
            var key = tile.key();
            var to = sight.inWindow(Pixels.area(key.scale(), key.pixels(), 0), 0);
            if (to.intersects(gaps)) {
                inGaps.drawImage(tile.image(), to.x, to.y, to.width, to.height, null);
            }
        }
        inGaps.dispose();
    }

    /** Whether the tiles of the scale that was complete last cover a part of the window. */
    private boolean earlierTilesCover(Sight sight, Rectangle part) {
        var seen = new Rectangle(part);
        seen.translate(sight.pixels().x, sight.pixels().y);
        double larger = complete / sight.scale();
        var pixels = AffineTransform.getScaleInstance(larger, larger)
                .createTransformedShape(seen)
                .getBounds();
        return complete != 0
                && pixels.width < MOST_TILES_ACROSS * TileKey.SIZE
                && TileKey.touching(complete, pixels).stream().allMatch(cache::hasImage);
    }
}

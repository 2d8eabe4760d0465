package org.concordat.desktop.canvas.tiles;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** The whole drawing as one small image: what stands in where nothing better is known. */
final class Whole {

    private static final double MOST = 1_024;
    private static final int MARGIN = 2;

    private final Source source;
    private final Orders orders;
    private final Runnable changed;
    private @Nullable WholeImage shown;
    private boolean stale = true;
    private boolean underway;

    /** @param changed told when there is a new image */
    Whole(Source source, Orders orders, Runnable changed) {
        this.source = source;
        this.orders = orders;
        this.changed = changed;
    }

    void spoil() {
        stale = true;
    }

    boolean isStale() {
        return stale && !underway;
    }

    @Nullable
    WholeImage image() {
        return shown;
    }

    void order() {
        var bounds = source.bounds();
        stale = false;
        if (bounds.isEmpty()) {
            shown = null;
            changed.run();
            return;
        }
        double scale = Math.min(1, (MOST - 2 * MARGIN) / Math.max(bounds.getWidth(), bounds.getHeight()));
        var part = AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(bounds)
                .getBounds();
        part.grow(MARGIN, MARGIN);
        underway = true;
        orders.paint(
                source.overview(Pixels.area(scale, part, 0), scale), scale, part, image -> take(image, scale, part));
    }

    private void take(@Nullable BufferedImage image, double scale, Rectangle part) {
        underway = false;
        if (image != null) {
            shown = new WholeImage(image, Pixels.area(scale, part, 0));
            changed.run();
        }
    }

    /** Paints what it knows of a sight; the graphics has the pixels of the window. */
    void paint(Graphics2D graphics, Sight sight) {
        var known = shown;
        if (known != null) {
            Rectangle2D to = sight.inWindow(known.area(), 0);
            var place = new AffineTransform();
            place.translate(to.getX(), to.getY());
            place.scale(
                    to.getWidth() / known.image().getWidth(),
                    to.getHeight() / known.image().getHeight());
            graphics.drawImage(known.image(), place, null);
        }
    }
}

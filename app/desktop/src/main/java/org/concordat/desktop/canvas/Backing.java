package org.concordat.desktop.canvas;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * What was painted last, kept as pixels of the device, so that only what has changed or has come into sight is painted again. Smooth
 * lines are far cheaper to paint into an image than onto a screen.
 */
final class Backing {

    private final Camera camera;
    private final Painter painter;
    private @Nullable BufferedImage image;
    private AffineTransform painted = new AffineTransform();
    private Rectangle stale = new Rectangle();

    Backing(Camera camera, Painter painter) {
        this.camera = camera;
        this.painter = painter;
    }

    /** Paints the part of a drawing inside a clip, both in drawing units, and its ground. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D graphics, Rectangle2D clip);
    }

    /** Says that part of the drawing, in drawing units, looks different now. */
    void spoil(Rectangle2D area) {
        var pixels = painted.createTransformedShape(area).getBounds();
        pixels.grow(2, 2);
        add(pixels);
    }

    void spoil() {
        image = null;
    }

    private void add(Rectangle pixels) {
        stale = stale.isEmpty() ? pixels : stale.union(pixels);
    }

    /** Paints all of the component, which is of the given size, where it is stale, and copies it to the screen. */
    void paint(Graphics2D screen, Dimension size) {
        double device = screen.getTransform().getScaleX();
        int width = (int) Math.ceil(size.width * device);
        int height = (int) Math.ceil(size.height * device);
        var current = fitting(width, height);
        var target = AffineTransform.getScaleInstance(device, device);
        target.concatenate(camera.transform());
        shift(current, target);
        painted = target;
        refresh(current);
        var out = (Graphics2D) screen.create();
        out.scale(1 / device, 1 / device);
        out.drawImage(current, 0, 0, null);
        out.dispose();
    }

    private BufferedImage fitting(int width, int height) {
        var known = image;
        if (known == null || known.getWidth() != width || known.getHeight() != height) {
            known = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
            image = known;
            stale = new Rectangle(width, height);
        }
        return known;
    }

    /** After panning, moves the pixels that are still right and leaves only the strips at two sides to paint. */
    private void shift(BufferedImage current, AffineTransform target) {
        double dx = target.getTranslateX() - painted.getTranslateX();
        double dy = target.getTranslateY() - painted.getTranslateY();
        if (dx == 0 && dy == 0 && target.getScaleX() == painted.getScaleX()) {
            return;
        }
        var all = new Rectangle(current.getWidth(), current.getHeight());
        if (target.getScaleX() != painted.getScaleX()
                || dx != Math.rint(dx)
                || dy != Math.rint(dy)
                || !stale.isEmpty()) {
            stale = all;
            return;
        }
        var kept = all.intersection(new Rectangle((int) dx, (int) dy, all.width, all.height));
        if (kept.isEmpty()) {
            stale = all;
            return;
        }
        var graphics = current.createGraphics();
        graphics.copyArea(kept.x - (int) dx, kept.y - (int) dy, kept.width, kept.height, (int) dx, (int) dy);
        graphics.dispose();
        paint(current, target, new Rectangle(0, 0, all.width, kept.y));
        paint(current, target, new Rectangle(0, kept.y + kept.height, all.width, all.height - kept.y - kept.height));
        paint(current, target, new Rectangle(0, kept.y, kept.x, kept.height));
        paint(
                current,
                target,
                new Rectangle(kept.x + kept.width, kept.y, all.width - kept.x - kept.width, kept.height));
    }

    private void refresh(BufferedImage current) {
        paint(current, painted, stale.intersection(new Rectangle(current.getWidth(), current.getHeight())));
        stale = new Rectangle();
    }

    private void paint(BufferedImage current, AffineTransform transform, Rectangle pixels) {
        if (pixels.isEmpty()) {
            return;
        }
        var graphics = current.createGraphics();
        graphics.clip(pixels);
        graphics.transform(transform);
        var clip = graphics.getClipBounds();
        clip.grow(2, 2);
        painter.paint(graphics, clip);
        graphics.dispose();
    }
}

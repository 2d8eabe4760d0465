package org.concordat.diagram.parity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Pixels on white, and what two of them have in common. */
final class Picture {

    /** Pixels for a drawing unit: so many that a quarter of a unit shows. */
    private static final int SCALE = 3;

    private static final int WIDTH = 260 * SCALE;
    private static final int HEIGHT = 180 * SCALE;

    /** From here on two colours are told apart. */
    private static final int DIFFERENT = 64;

    private final int[] pixels;

    private Picture(BufferedImage image) {
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static Picture of(Consumer<Graphics2D> painter) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        painter.accept(graphics);
        graphics.dispose();
        return new Picture(image);
    }

    /**
     * The share of inked pixels that have no like in the other picture, neither at their place nor beside it: smoothing and rounding to
     * whole pixels are forgiven, more is not.
     *
     * @param outside where nothing is compared
     */
    double difference(Picture other, Predicate<Point2D> outside) {
        int inked = 0;
        int different = 0;
        for (int x = 1; x < WIDTH - 1; x++) {
            for (int y = 1; y < HEIGHT - 1; y++) {
                if (!outside.test(new Point2D.Double((x + 0.5) / SCALE, (y + 0.5) / SCALE))) {
                    inked += isInked(x, y) || other.isInked(x, y) ? 1 : 0;
                    different += hasLike(other, x, y) && other.hasLike(this, x, y) ? 0 : 1;
                }
            }
        }
        return (double) different / Math.max(1, inked);
    }

    private boolean hasLike(Picture other, int x, int y) {
        for (int i = x - 1; i <= x + 1; i++) {
            for (int j = y - 1; j <= y + 1; j++) {
                if (distance(at(x, y), other.at(i, j)) < DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    private int at(int x, int y) {
        return pixels[y * WIDTH + x] & 0xFFFFFF;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private boolean isInked(int x, int y) {
        return distance(at(x, y), 0xFFFFFF) > 8;
    }

    /** The inked pixels of both as a part of those of either. */
    double overlap(Picture other) {
        int both = 0;
        int either = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                both += isInked(x, y) && other.isInked(x, y) ? 1 : 0;
                either += isInked(x, y) || other.isInked(x, y) ? 1 : 0;
            }
        }
        return (double) both / Math.max(1, either);
    }

    /** The same picture, white in some places. */
    Picture without(Predicate<Point2D> places) {
        return of(graphics -> {}).with(this, places);
    }

    private Picture with(Picture other, Predicate<Point2D> except) {
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                if (!except.test(new Point2D.Double((x + 0.5) / SCALE, (y + 0.5) / SCALE))) {
                    pixels[y * WIDTH + x] = other.pixels[y * WIDTH + x];
                }
            }
        }
        return this;
    }

    /** Around all that is inked, in drawing units. */
    Rectangle2D bounds() {
        Rectangle bounds = null;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                if (isInked(x, y)) {
                    var pixel = new Rectangle(x, y, 1, 1);
                    bounds = bounds == null ? pixel : bounds.union(pixel);
                }
            }
        }
        return bounds == null
                ? new Rectangle()
                : new Rectangle2D.Double(
                        (double) bounds.x / SCALE,
                        (double) bounds.y / SCALE,
                        (double) bounds.width / SCALE,
                        (double) bounds.height / SCALE);
    }

    /** Where a line shows its colour, step by step. */
    List<Boolean> along(Shape line, Color colour) {
        List<Boolean> inked = new ArrayList<>();
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (var i = new FlatteningPathIterator(line.getPathIterator(null), 0.1); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                double length = Math.hypot(at[0] - lastX, at[1] - lastY);
                for (double step = 0; step < length; step += 0.25) {
                    inked.add(isLike(
                            colour, lastX + (at[0] - lastX) * step / length, lastY + (at[1] - lastY) * step / length));
                }
            }
            lastX = at[0];
            lastY = at[1];
        }
        return inked;
    }

    private boolean isLike(Color colour, double x, double y) {
        return distance(at((int) (x * SCALE), (int) (y * SCALE)), colour.getRGB() & 0xFFFFFF) < DIFFERENT;
    }
}

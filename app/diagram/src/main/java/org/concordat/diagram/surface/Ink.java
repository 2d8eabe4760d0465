package org.concordat.diagram.surface;

import java.awt.Rectangle;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines with round ends and joins, painted into pixels. First it is worked out how much of each pixel a line covers, then its colour is
 * laid on once, so that a line which crosses itself, or is seen through, is even. The cost is that of the pixels along the line.
 */
final class Ink {

    /** How far a line of straight pieces may be from a curve, in pixels. */
    static final double FLATNESS = 0.05;

    private static final int FULL = 255;

    private final int[] pixels;
    private final int width;
    private Rectangle clip;
    /** How much of each pixel the line covers, of 255. */
    private final byte[] covered;
    /** The pixels that are covered at all, in the order in which they were met. */
    private int[] touched = new int[1_024];

    private int count;
    // The line that is drawn now.
    private int rgb;
    private int opacity;

    /** @param pixels red, green and blue in 8 bits each, row by row */
    Ink(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        clip = new Rectangle(width, height);
        covered = new byte[pixels.length];
    }

    /** Paints only there from now on. @param part null for everywhere */
    void clip(@Nullable Rectangle part) {
        var all = new Rectangle(width, pixels.length / width);
        clip = part == null ? all : all.intersection(part);
    }

    /**
     * Draws a line.
     *
     * @param path straight pieces, in pixels
     * @param scale pixels for each unit of the pen
     */
    void draw(PathIterator path, Pen pen, double scale) {
        rgb = pen.colour().rgb();
        opacity = (int) Math.round(pen.opacity() * FULL);
        var way = new Way(path);
        var nib = new Nib(pen.width() * scale / 2, clip, width, way.isStraight() ? this::lay : this::cover);
        new Dashes(pen.dashes(), scale, nib).follow(way);
        for (int i = 0; i < count; i++) {
            lay(touched[i], covered[touched[i]] & FULL);
            covered[touched[i]] = 0;
        }
        count = 0;
    }

    private void cover(int at, int part) {
        int before = covered[at] & FULL;
        if (part > before) {
            covered[at] = (byte) part;
            if (before == 0) {
                touch(at);
            }
        }
    }

    private void touch(int at) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = at;
    }

    /** Red and blue are mixed in one number, as nothing runs over from one to the other. */
    private void lay(int at, int part) {
        int share = part * opacity / FULL;
        int of256 = share + (share >> 7);
        int below = pixels[at];
        int redBlue = below & 0xFF00FF;
        int green = below & 0x00FF00;
        redBlue += ((rgb & 0xFF00FF) - redBlue) * of256 >> 8;
        green += ((rgb & 0x00FF00) - green) * of256 >> 8;
        pixels[at] = redBlue & 0xFF00FF | green & 0x00FF00;
    }
}

package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** How many lines pass each pixel, in sixteenths of a line: each line is shared out between the two pixels it passes between. */
final class Density {

    /** What one line adds where it passes the middle of a pixel. */
    static final int LINE = 16;

    /** The peak is taken on a picture about this wide or high. */
    private static final double SAMPLE = 700;
    /** The part of the pixels with lines that may be darker than the peak. */
    private static final double BEYOND = 0.004;

    private final float[] startX;
    private final float[] startY;
    private final float[] endX;
    private final float[] endY;
    private final double peakScale;
    private final double peak;

    /** @param lines the numbers of the flows that are drawn */
    Density(Nodes nodes, Flows flows, int[] lines) {
        startX = new float[lines.length];
        startY = new float[lines.length];
        endX = new float[lines.length];
        endY = new float[lines.length];
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.length; i++) {
            startX[i] = (float) nodes.centreX(flows.from()[lines[i]]);
            startY[i] = (float) nodes.centreY(flows.from()[lines[i]]);
            endX[i] = (float) nodes.centreX(flows.to()[lines[i]]);
            endY[i] = (float) nodes.centreY(flows.to()[lines[i]]);
            left = Math.min(left, Math.min(startX[i], endX[i]));
            top = Math.min(top, Math.min(startY[i], endY[i]));
            right = Math.max(right, Math.max(startX[i], endX[i]));
            bottom = Math.max(bottom, Math.max(startY[i], endY[i]));
        }
        double side = Math.max(1, Math.max(right - left, bottom - top));
        peakScale = lines.length == 0 ? 1 : SAMPLE / side;
        peak = lines.length == 0 ? 0 : peak(left, top, right, bottom);
    }

    private double peak(double left, double top, double right, double bottom) {
        var area = new Rectangle2D.Double(left, top, right - left, bottom - top);
        int[] counts = in(Raster.covering(area, peakScale));
        int[] sorted = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) ((1 - BEYOND) * (sorted.length - 1))];
    }

    boolean isEmpty() {
        return startX.length == 0;
    }

    /** What counts as very dense at a scale: the wider a pixel, the more lines pass it. Never less than a few lines. */
    double peak(double scale) {
        return Math.max(4.0 * LINE, peak * peakScale / scale);
    }

    /** The count of each pixel, row by row. */
    int[] in(Raster raster) {
        int[] counts = new int[raster.size()];
        for (int i = 0; i < startX.length; i++) {
            draw(i, raster, counts);
        }
        return counts;
    }

    private void draw(int line, Raster raster, int[] counts) {
        double scale = raster.scale();
        double x = startX[line] * scale;
        double y = startY[line] * scale;
        double toX = endX[line] * scale;
        double toY = endY[line] * scale;
        if (Math.max(x, toX) < raster.left() - 1
                || Math.max(y, toY) < raster.top() - 1
                || Math.min(x, toX) > raster.right() + 1
                || Math.min(y, toY) > raster.bottom() + 1) {
            return;
        }
        boolean forward;
        if (Math.abs(toX - x) >= Math.abs(toY - y)) {
            forward = x <= toX;
            across(forward ? x : toX, forward ? y : toY, forward ? toX : x, forward ? toY : y, raster, counts);
        } else {
            forward = y <= toY;
            down(forward ? x : toX, forward ? y : toY, forward ? toX : x, forward ? toY : y, raster, counts);
        }
    }

    private static void across(double x, double y, double toX, double toY, Raster raster, int[] counts) {
        double slope = toX - x < 1e-9 ? 0 : (toY - y) / (toX - x);
        int last = Math.min((int) Math.floor(toX), raster.right() - 1);
        for (int column = Math.max((int) Math.floor(x), raster.left()); column <= last; column++) {
            double at = y + (column + 0.5 - x) * slope - 0.5;
            int row = (int) Math.floor(at);
            int below = (int) ((at - row) * LINE);
            int pixel = (row - raster.top()) * raster.width() + column - raster.left();
            if (row >= raster.top() && row < raster.bottom()) {
                counts[pixel] += LINE - below;
            }
            if (row + 1 >= raster.top() && row + 1 < raster.bottom()) {
                counts[pixel + raster.width()] += below;
            }
        }
    }

    private static void down(double x, double y, double toX, double toY, Raster raster, int[] counts) {
        double slope = (toX - x) / (toY - y);
        int last = Math.min((int) Math.floor(toY), raster.bottom() - 1);
        for (int row = Math.max((int) Math.floor(y), raster.top()); row <= last; row++) {
            double at = x + (row + 0.5 - y) * slope - 0.5;
            int column = (int) Math.floor(at);
            int beside = (int) ((at - column) * LINE);
            int pixel = (row - raster.top()) * raster.width() + column - raster.left();
            if (column >= raster.left() && column < raster.right()) {
                counts[pixel] += LINE - beside;
            }
            if (column + 1 >= raster.left() && column + 1 < raster.right()) {
                counts[pixel + 1] += beside;
            }
        }
    }
}

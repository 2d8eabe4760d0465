package org.concordat.diagram.layout;

import java.util.Arrays;

/** A growing set of boxes that quickly tells what a box or a line would hit. A grid; places outside its bounds fall into its border cells. */
final class Boxes {

    private final double originX;
    private final double originY;
    private final double cellWidth;
    private final double cellHeight;
    private final int columns;
    private final int rows;
    private final int[] firstEntry;
    private int[] nextEntry = new int[64];
    private int[] entryBox = new int[64];
    private int entries;
    private double[] left = new double[16];
    private double[] top = new double[16];
    private double[] right = new double[16];
    private double[] bottom = new double[16];
    private int count;
    private int[] seen = new int[16];
    private int query;

    /** An empty set, quick around {@code bounds} for about {@code expected} boxes. */
    Boxes(Box bounds, int expected) {
        double cells = Math.max(1, Math.min(1 << 20, expected * 2.0));
        double side = Math.sqrt(Math.max(bounds.width() * bounds.height(), 1) / cells);
        originX = bounds.x();
        originY = bounds.y();
        columns = (int) Math.max(1, Math.min(4096, Math.ceil(bounds.width() / side)));
        rows = (int) Math.max(1, Math.min(4096, Math.ceil(bounds.height() / side)));
        cellWidth = Math.max(1, bounds.width() / columns);
        cellHeight = Math.max(1, bounds.height() / rows);
        firstEntry = new int[columns * rows];
        Arrays.fill(firstEntry, -1);
    }

    /** The boxes of all nodes, numbered like the nodes. */
    static Boxes of(LayoutGraph graph, double[] x, double[] y) {
        Box bounds = null;
        for (int node = 0; node < x.length; node++) {
            Box box = new Box(x[node], y[node], graph.width(node), graph.height(node));
            bounds = bounds == null ? box : bounds.with(box);
        }
        Boxes boxes = new Boxes(bounds == null ? new Box(0, 0, 1, 1) : bounds, x.length);
        for (int node = 0; node < x.length; node++) {
            boxes.add(new Box(x[node], y[node], graph.width(node), graph.height(node)));
        }
        return boxes;
    }

    int size() {
        return count;
    }

    Box get(int box) {
        return new Box(left[box], top[box], right[box] - left[box], bottom[box] - top[box]);
    }

    /** Adds a box and returns its number. */
    int add(Box box) {
        if (count == left.length) {
            left = Arrays.copyOf(left, count * 2);
            top = Arrays.copyOf(top, count * 2);
            right = Arrays.copyOf(right, count * 2);
            bottom = Arrays.copyOf(bottom, count * 2);
            seen = Arrays.copyOf(seen, count * 2);
        }
        left[count] = box.x();
        top[count] = box.y();
        right[count] = box.right();
        bottom[count] = box.bottom();
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                enter(row * columns + column);
            }
        }
        return count++;
    }

    /** Whether no box comes within {@code margin} of this one. */
    boolean free(Box box, double margin) {
        return freeBut(box, margin, -1);
    }

    /** Whether no box but one comes within {@code margin} of this one. */
    boolean freeBut(Box box, double margin, int except) {
        double l = box.x() - margin;
        double t = box.y() - margin;
        double r = box.right() + margin;
        double b = box.bottom() + margin;
        for (int row = row(t); row <= row(b); row++) {
            for (int column = column(l); column <= column(r); column++) {
                for (int e = firstEntry[row * columns + column]; e >= 0; e = nextEntry[e]) {
                    int other = entryBox[e];
                    if (other != except && left[other] < r && right[other] > l && top[other] < b && bottom[other] > t) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** How many boxes, each grown by {@code margin}, a line runs through, not counting two of them. */
    int hits(Point a, Point b, double margin, int except, int exceptToo, IntList into) {
        query++;
        int found = 0;
        double reach = Math.max(0, margin);
        double lowY = Math.min(a.y(), b.y()) - reach;
        double highY = Math.max(a.y(), b.y()) + reach;
        for (int row = row(lowY); row <= row(highY); row++) {
            double rowTop = row == 0 ? Double.NEGATIVE_INFINITY : originY + row * cellHeight - reach;
            double rowBottom = row == rows - 1 ? Double.POSITIVE_INFINITY : originY + (row + 1) * cellHeight + reach;
            double x1 = xWithin(a, b, rowTop, rowBottom);
            double x2 = xWithin(b, a, rowTop, rowBottom);
            int last = column(Math.max(x1, x2) + reach);
            for (int column = column(Math.min(x1, x2) - reach); column <= last; column++) {
                for (int e = firstEntry[row * columns + column]; e >= 0; e = nextEntry[e]) {
                    int other = entryBox[e];
                    if (seen[other] != query) {
                        seen[other] = query;
                        if (other != except && other != exceptToo && crosses(a, b, other, margin)) {
                            into.add(other);
                            found++;
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Whether a line keeps {@code margin} from all boxes but two. */
    boolean clear(Point a, Point b, double margin, int except, int exceptToo) {
        return hits(a, b, margin, except, exceptToo, new IntList()) == 0;
    }

    private boolean crosses(Point a, Point b, int box, double margin) {
        return Geometry.crosses(a, b, left[box] - margin, top[box] - margin, right[box] + margin, bottom[box] + margin);
    }

    /** The x at which a line from a to b, starting at a, first is within a band of y; a's own if it begins there. */
    private static double xWithin(Point a, Point b, double bandTop, double bandBottom) {
        double y = Math.min(Math.max(a.y(), bandTop), bandBottom);
        if (y == a.y() || a.y() == b.y()) {
            return a.x();
        }
        double part = Math.min(1, (y - a.y()) / (b.y() - a.y()));
        return a.x() + (b.x() - a.x()) * Math.max(0, part);
    }

    private void enter(int cell) {
        if (entries == nextEntry.length) {
            nextEntry = Arrays.copyOf(nextEntry, entries * 2);
            entryBox = Arrays.copyOf(entryBox, entries * 2);
        }
        entryBox[entries] = count;
        nextEntry[entries] = firstEntry[cell];
        firstEntry[cell] = entries++;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - originX) / cellWidth)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - originY) / cellHeight)));
    }
}

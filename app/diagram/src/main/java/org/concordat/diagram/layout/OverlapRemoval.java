package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * Parts boxes that overlap: boxes push each other apart for some rounds, and what is still in the way then goes to the nearest free spot. At
 * the end no two boxes are closer than the gap, fixed ones excepted.
 */
final class OverlapRemoval {

    private static final int PUSHES = 200_000;

    /** How many times the room of its boxes a drawing may take. */
    private static final double ROOM = 12;

    private final double[] width;
    private final double[] height;
    private final boolean[] fixed;
    /** Middles. */
    private final double[] x;

    private final double[] y;
    private final double gap;

    OverlapRemoval(double[] width, double[] height, boolean[] fixed, double[] x, double[] y, double gap) {
        this.width = width;
        this.height = height;
        this.fixed = fixed;
        this.x = x;
        this.y = y;
        this.gap = gap;
    }

    /**
     * Enlarges the whole drawing around its origin, keeping its shape, until crowding is light or there is ample room in all; only for drawings
     * with nothing fixed.
     */
    void spread() {
        double ample = 0;
        for (int i = 0; i < x.length; i++) {
            ample += ROOM * (width[i] + gap) * (height[i] + gap);
        }
        while (pushApart(false) > x.length * 0.4 && extent(x) * extent(y) < ample) {
            for (int i = 0; i < x.length; i++) {
                x[i] *= 1.1;
                y[i] *= 1.1;
            }
        }
    }

    private static double extent(double[] at) {
        return Arrays.stream(at).max().orElse(0) - Arrays.stream(at).min().orElse(0) + 1;
    }

    /** Changes the middles in place. */
    void run(Progress progress) {
        int rounds = Math.max(15, Math.min(80, PUSHES / x.length));
        for (int round = 0; round < rounds; round++) {
            progress.reached((double) round / rounds);
            if (pushApart(true) == 0) {
                break;
            }
        }
        settle();
    }

    /** Counts the overlapping pairs and, if asked, moves each pair apart along the shorter way. */
    private int pushApart(boolean move) {
        Cells cells = new Cells(x, y, widest(width) + gap * 1.05, widest(height) + gap * 1.05);
        int[] pairs = {0};
        cells.forEachClosePair((i, j) -> {
            double overX = (width[i] + width[j]) / 2 + gap * 1.05 - Math.abs(x[i] - x[j]);
            double overY = (height[i] + height[j]) / 2 + gap * 1.05 - Math.abs(y[i] - y[j]);
            if (overX > 0 && overY > 0 && !(fixed[i] && fixed[j])) {
                pairs[0]++;
                if (move) {
                    part(i, j, overX, overY);
                }
            }
        });
        return pairs[0];
    }

    private void part(int i, int j, double overX, double overY) {
        double shareOfI = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
        if (overX < overY) {
            double way = x[i] < x[j] || (x[i] == x[j] && i < j) ? -overX : overX;
            x[i] += way * shareOfI;
            x[j] -= way * (1 - shareOfI);
        } else {
            double way = y[i] < y[j] || (y[i] == y[j] && i < j) ? -overY : overY;
            y[i] += way * shareOfI;
            y[j] -= way * (1 - shareOfI);
        }
    }

    /** Keeps the boxes that are clear of all others and moves the rest, one by one, to free spots. */
    private void settle() {
        Boxes all = boxes();
        Boxes kept = boxes();
        boolean[] stays = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            all.add(box(i));
        }
        for (int i = 0; i < x.length; i++) {
            stays[i] = fixed[i] || all.freeBut(box(i), gap, i);
            if (stays[i]) {
                kept.add(box(i));
            }
        }
        for (int i = 0; i < x.length; i++) {
            if (!stays[i]) {
                Box spot = FreeSpot.near(kept, box(i), gap);
                x[i] = spot.middle().x();
                y[i] = spot.middle().y();
                kept.add(spot);
            }
        }
    }

    private Boxes boxes() {
        Box bounds = box(0);
        for (int i = 1; i < x.length; i++) {
            bounds = bounds.with(box(i));
        }
        return new Boxes(bounds, x.length);
    }

    private Box box(int i) {
        return new Box(x[i] - width[i] / 2, y[i] - height[i] / 2, width[i], height[i]);
    }

    private static double widest(double[] sizes) {
        return Arrays.stream(sizes).max().orElse(1);
    }
}

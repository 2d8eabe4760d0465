package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Finds rows of different proportions for plots in their order. For each of some heights every plot takes its narrowest form and the one long row
 * of all is cut into rows of about one length; then each row is made as low as the longest row allows. Linear in the number of plots.
 */
final class RowSearch {

    private static final double[] ASPECTS = {0.4, 0.6, 0.9, 1.25, 1.6, 2, 2.6, 4, 8, 20};
    private static final int HEIGHTS = 12;

    private final List<Plot> plots;
    private final double gap;
    /** For each height, from the lowest, the form of each plot, and its width in it. */
    private final int[][] forms;

    private final double[][] widths;

    RowSearch(List<Plot> plots, double gap) {
        this.plots = plots;
        this.gap = gap;
        double[] heights = heights();
        forms = new int[heights.length][];
        widths = new double[heights.length][];
        for (int level = 0; level < heights.length; level++) {
            forms[level] = forms(heights[level]);
            int[] chosen = forms[level];
            widths[level] = new double[plots.size()];
            Arrays.setAll(
                    widths[level], i -> plots.get(i).sizes().get(chosen[i]).width() + gap);
        }
    }

    /** The heights that plots can have, or if they are many some of them. */
    private double[] heights() {
        double[] all = plots.stream()
                .flatMap(plot -> plot.sizes().stream())
                .mapToDouble(Size::height)
                .sorted()
                .distinct()
                .toArray();
        int count = Math.min(HEIGHTS, all.length);
        double[] some = new double[count];
        for (int i = 0; i < count; i++) {
            some[i] = all[count == 1 ? 0 : i * (all.length - 1) / (count - 1)];
        }
        return some;
    }

    /** The narrowest form of each plot that is no higher than this, or its lowest. */
    private int[] forms(double height) {
        int[] chosen = new int[plots.size()];
        for (int i = 0; i < chosen.length; i++) {
            var sizes = plots.get(i).sizes();
            while (chosen[i] < sizes.size() - 1 && sizes.get(chosen[i]).height() > height) {
                chosen[i]++;
            }
        }
        return chosen;
    }

    /** Rows for every proportion that makes a difference; not empty. */
    List<Rows> all() {
        var all = new ArrayList<Rows>();
        for (int level = 0; level < forms.length; level++) {
            double length = Arrays.stream(widths[level]).sum();
            double area = 0;
            for (int i = 0; i < plots.size(); i++) {
                area += widths[level][i]
                        * (plots.get(i).sizes().get(forms[level][i]).height() + gap);
            }
            var counts = new HashSet<Integer>();
            for (double aspect : ASPECTS) {
                int rows = (int) Math.max(1, Math.min(plots.size(), Math.rint(length / Math.sqrt(area * aspect))));
                if (counts.add(rows)) {
                    all.add(rows(level, length, rows));
                }
            }
        }
        return all;
    }

    private Rows rows(int level, double length, int count) {
        int[] ends = ends(widths[level], length, count);
        double longest = 0;
        for (int row = 0; row < ends.length; row++) {
            longest = Math.max(longest, sum(level, ends, row));
        }
        int[] chosen = new int[plots.size()];
        for (int row = 0; row < ends.length; row++) {
            int low = 0;
            while (low < level && sum(low, ends, row) > longest) {
                low++;
            }
            int first = first(ends, row);
            System.arraycopy(forms[low], first, chosen, first, ends[row] - first);
        }
        return Rows.of(plots, gap, chosen, ends);
    }

    private static int first(int[] ends, int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private double sum(int level, int[] ends, int row) {
        double sum = 0;
        for (int i = first(ends, row); i < ends[row]; i++) {
            sum += widths[level][i];
        }
        return sum;
    }

    /** Cuts the one long row of all into so many of about one length, or fewer. */
    private static int[] ends(double[] widths, double length, int rows) {
        int[] ends = new int[rows];
        int count = 0;
        int row = 0;
        double filled = 0;
        for (int i = 0; i < widths.length; i++) {
            int own = (int) Math.min(rows - 1, (filled + widths[i] / 2) * rows / length);
            if (i > 0 && own > row) {
                ends[count++] = i;
            }
            row = own;
            filled += widths[i];
        }
        ends[count++] = widths.length;
        return Arrays.copyOf(ends, count);
    }
}

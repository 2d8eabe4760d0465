package org.concordat.diagram.nesting;

import java.util.List;

/**
 * Plots in rows.
 *
 * @param forms the size that each plot takes, by its number
 * @param ends the number of plots up to the end of each row
 */
record Rows(List<Plot> plots, double gap, int[] forms, int[] ends, Size size) {

    static Rows of(List<Plot> plots, double gap, int[] forms, int[] ends) {
        double width = 0;
        double height = -gap;
        var rows = new Rows(plots, gap, forms, ends, new Size(0, 0));
        for (int row = 0; row < ends.length; row++) {
            width = Math.max(width, rows.width(row));
            height += rows.height(row) + gap;
        }
        return new Rows(plots, gap, forms, ends, new Size(width, height));
    }

    int count() {
        return ends.length;
    }

    int first(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    int end(int row) {
        return ends[row];
    }

    Size size(int plot) {
        return plots.get(plot).sizes().get(forms[plot]);
    }

    double width(int row) {
        double width = -gap;
        for (int i = first(row); i < end(row); i++) {
            width += size(i).width() + gap;
        }
        return width;
    }

    double height(int row) {
        double height = 0;
        for (int i = first(row); i < end(row); i++) {
            height = Math.max(height, size(i).height());
        }
        return height;
    }

    /** The width of those that look well in more room than they need. */
    double stretching(int row) {
        double width = 0;
        for (int i = first(row); i < end(row); i++) {
            width += plots.get(i).stretches() ? size(i).width() : 0;
        }
        return width;
    }
}

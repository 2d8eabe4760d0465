package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/**
 * Plots in rows, in their order. For each height that a row may have every plot takes its narrowest form, and rows are broken so that they
 * come out about equally long; the arrangements of different proportions that are worthwhile are all kept, as the room decides between them.
 * Linear in the number of plots.
 */
final class Shelves implements Plot {

    private static final double[] ASPECTS = {0.4, 0.6, 0.9, 1.25, 1.6, 2, 2.6, 4, 8, 20};
    private static final int HEIGHTS = 10;
    /** A row that lacks more than this part of the width stays short. */
    private static final double SHORT = 0.7;

    /** @param forms which size each plot takes @param ends the number of plots up to the end of each row */
    private record Arranged(Size size, int[] forms, int[] ends) {}

    private final List<Plot> plots;
    private final double gap;
    private final List<Arranged> choices;
    private final List<Size> sizes;

    /** @param plots at least one */
    Shelves(List<Plot> plots, double gap) {
        this.plots = List.copyOf(plots);
        this.gap = gap;
        choices = Size.worthwhile(arranged(), Arranged::size);
        sizes = choices.stream().map(Arranged::size).toList();
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    private List<Arranged> arranged() {
        var arranged = new ArrayList<Arranged>();
        for (double height : heights()) {
            int[] forms = forms(height);
            double[] widths = widths(forms);
            double area = 0;
            for (int i = 0; i < forms.length; i++) {
                area += (widths[i] + gap) * (size(i, forms).height() + gap);
            }
            double all = Arrays.stream(widths).sum() + widths.length * gap;
            var counts = new HashSet<Integer>();
            for (double aspect : ASPECTS) {
                int rows = (int) Math.max(1, Math.min(widths.length, Math.rint(all / Math.sqrt(area * aspect))));
                if (counts.add(rows)) {
                    arranged.add(inRows(forms, widths, rows));
                }
            }
        }
        return arranged;
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
        int[] forms = new int[plots.size()];
        for (int i = 0; i < forms.length; i++) {
            var sizes = plots.get(i).sizes();
            while (forms[i] < sizes.size() - 1 && sizes.get(forms[i]).height() > height) {
                forms[i]++;
            }
        }
        return forms;
    }

    private double[] widths(int[] forms) {
        double[] widths = new double[forms.length];
        Arrays.setAll(widths, i -> size(i, forms).width());
        return widths;
    }

    private Size size(int plot, int[] forms) {
        return plots.get(plot).sizes().get(forms[plot]);
    }

    private Arranged inRows(int[] forms, double[] widths, int rows) {
        int[] ends = ends(widths, rows);
        double width = 0;
        double height = -gap;
        for (int row = 0; row < ends.length; row++) {
            width = Math.max(width, width(forms, ends, row));
            height += height(forms, ends, row) + gap;
        }
        return new Arranged(new Size(width, height), forms, ends);
    }

    /** Cuts the one long row of all into so many of about one length, or fewer. */
    private int[] ends(double[] widths, int rows) {
        double all = Arrays.stream(widths).sum() + widths.length * gap;
        int[] ends = new int[rows];
        int count = 0;
        int row = 0;
        double filled = 0;
        for (int i = 0; i < widths.length; i++) {
            int own = (int) Math.min(rows - 1, (filled + (widths[i] + gap) / 2) * rows / all);
            if (i > 0 && own > row) {
                ends[count++] = i;
            }
            row = own;
            filled += widths[i] + gap;
        }
        ends[count++] = widths.length;
        return Arrays.copyOf(ends, count);
    }

    private static int first(int[] ends, int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private double width(int[] forms, int[] ends, int row) {
        double width = -gap;
        for (int i = first(ends, row); i < ends[row]; i++) {
            width += size(i, forms).width() + gap;
        }
        return width;
    }

    private double height(int[] forms, int[] ends, int row) {
        double height = 0;
        for (int i = first(ends, row); i < ends[row]; i++) {
            height = Math.max(height, size(i, forms).height());
        }
        return height;
    }

    /** Of the arrangements that fit the one that needs most of the room; what is left over is shared out, so that edges line up. */
    @Override
    public void settle(double left, double top, Size room, Map<NodeId, Box> boxes) {
        var best = choices.get(0);
        for (var choice : choices) {
            boolean better = !best.size.fits(room) || choice.size.area() > best.size.area();
            best = choice.size.fits(room) && better ? choice : best;
        }
        double spare = Math.max(0, room.height() - best.size.height());
        double heights = best.size.height() - (best.ends.length - 1) * gap;
        double y = top;
        for (int row = 0; row < best.ends.length; row++) {
            double own = height(best.forms, best.ends, row);
            double height = own + spare * own / heights;
            double upper = Math.floor(y);
            row(left, upper, new Size(room.width(), Math.floor(y + height) - upper), best, row, boxes);
            y += height + gap;
        }
    }

    private void row(double left, double top, Size room, Arranged best, int row, Map<NodeId, Box> boxes) {
        double stretching = 0;
        for (int i = first(best.ends, row); i < best.ends[row]; i++) {
            stretching += plots.get(i).stretches() ? size(i, best.forms).width() : 0;
        }
        double spare = Math.max(0, room.width() - width(best.forms, best.ends, row));
        boolean isShort = spare > SHORT * room.width();
        double share = stretching == 0 || isShort ? 0 : spare / stretching;
        double x = left;
        for (int i = first(best.ends, row); i < best.ends[row]; i++) {
            double own = size(i, best.forms).width();
            double width = plots.get(i).stretches() ? own + own * share : own;
            double from = Math.floor(x);
            plots.get(i).settle(from, top, new Size(Math.floor(x + width) - from, room.height()), boxes);
            x += width + gap;
        }
    }
}

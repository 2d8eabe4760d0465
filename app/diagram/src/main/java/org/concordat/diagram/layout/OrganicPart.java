package org.concordat.diagram.layout;

import java.util.SplittableRandom;

/** Places the nodes of one connected part by stress. */
final class OrganicPart {

    private final LayoutGraph graph;
    private final int[] nodes;
    private final OrganicOptions options;
    private final boolean[] fixed;
    /** Middles, first in links, then in drawing units. */
    final double[] x;

    final double[] y;
    private final double unitX;
    private final double unitY;

    OrganicPart(LayoutGraph graph, int[] nodes, OrganicOptions options) {
        this.graph = graph;
        this.nodes = nodes;
        this.options = options;
        this.fixed = new boolean[nodes.length];
        this.x = new double[nodes.length];
        this.y = new double[nodes.length];
        double width = 0;
        double height = 0;
        for (int i = 0; i < nodes.length; i++) {
            fixed[i] = graph.pinned(nodes[i]);
            width += graph.width(nodes[i]) / nodes.length;
            height += graph.height(nodes[i]) / nodes.length;
        }
        // Boxes are wider than high, so a link gets more room sideways than up and down.
        double unit = 0.75 * (width + height) + options.nodeSpacing();
        double stretch = Math.sqrt((width + options.nodeSpacing()) / (height + options.nodeSpacing()));
        double bounded = Math.max(0.7, Math.min(1.45, stretch));
        this.unitX = unit * bounded;
        this.unitY = unit / bounded;
    }

    /** Leaves the middles of the nodes in {@link #x} and {@link #y}, overlaps and all. */
    void place(Neighbours neighbours, Progress progress) {
        SplittableRandom random = new SplittableRandom(options.seed() + nodes[0]);
        begin(random);
        if (nodes.length > 1) {
            StressTerms terms = StressTerms.of(neighbours, progress.between(0, 0.3));
            new StressDescent(terms, fixed, x, y).run(random, progress.between(0.3, 1));
        }
        if (!anyFixed()) {
            Turning.widthways(x, y);
        }
        for (int i = 0; i < nodes.length; i++) {
            x[i] *= unitX;
            y[i] *= unitY;
        }
        // Multiplying and dividing may have moved a pinned node by a rounding error.
        for (int i = 0; i < nodes.length; i++) {
            if (fixed[i]) {
                x[i] = pinnedX(i);
                y[i] = pinnedY(i);
            }
        }
    }

    /** A piece without overlaps; only for a part with nothing pinned. */
    Piece piece(Progress progress) {
        double[] width = new double[nodes.length];
        double[] height = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            width[i] = graph.width(nodes[i]);
            height[i] = graph.height(nodes[i]);
        }
        OverlapRemoval removal = new OverlapRemoval(width, height, fixed, x, y, options.nodeSpacing());
        removal.spread();
        removal.run(progress);
        for (int i = 0; i < nodes.length; i++) {
            x[i] -= width[i] / 2;
            y[i] -= height[i] / 2;
        }
        return Piece.of(graph, nodes, x, y);
    }

    boolean anyFixed() {
        for (boolean each : fixed) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    private void begin(SplittableRandom random) {
        double middleX = 0;
        double middleY = 0;
        int pins = 0;
        for (int i = 0; i < nodes.length; i++) {
            if (fixed[i]) {
                x[i] = pinnedX(i) / unitX;
                y[i] = pinnedY(i) / unitY;
                middleX += x[i];
                middleY += y[i];
                pins++;
            }
        }
        double reach = Math.sqrt(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            if (!fixed[i]) {
                x[i] = (pins == 0 ? 0 : middleX / pins) + (random.nextDouble() - 0.5) * reach;
                y[i] = (pins == 0 ? 0 : middleY / pins) + (random.nextDouble() - 0.5) * reach;
            }
        }
    }

    private double pinnedX(int i) {
        return graph.pinX(nodes[i]) + graph.width(nodes[i]) / 2;
    }

    private double pinnedY(int i) {
        return graph.pinY(nodes[i]) + graph.height(nodes[i]) / 2;
    }
}

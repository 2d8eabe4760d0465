package org.concordat.diagram.layout;

import java.util.List;

/** Takes one connected part through the phases of a layered layout. */
final class LayeredPieces {

    /** A row of leaves becomes a block, and a layer is split, when it takes more than this share of the width aimed at. */
    private static final double LEAF_SHARE = 0.45;

    private static final double LAYER_SHARE = 1.25;
    private static final double LEAST_WIDTH = 900;

    private final LayoutGraph graph;
    private final Ends ends;
    private final LayeredOptions options;
    private final int[] scratch;

    LayeredPieces(LayoutGraph graph, LayeredOptions options) {
        this.graph = graph;
        this.ends = new Ends(graph);
        this.options = options;
        this.scratch = new int[graph.nodeCount()];
    }

    Piece arrange(int[] nodes, Progress progress) {
        double limit = widthAimedAt(nodes);
        List<LeafBlock> blocks = LeafBlocks.find(graph, nodes, ends, limit * LEAF_SHARE, options);
        LayeredPart part = new LayeredPart(graph, ends, nodes, blocks, scratch);
        Layers layers = order(part, limit, progress.between(0, 0.8));
        double[] middle = Placement.place(layers, options.nodeSpacing(), progress.between(0.8, 0.95));
        return new Routing(part, layers, middle, options).piece();
    }

    private Layers order(LayeredPart part, double limit, Progress progress) {
        int[] rank = Ranking.layers(part.digraph, progress.between(0, 0.2));
        Layers layers = Layers.of(part.digraph, rank);
        LayerOrdering.order(layers, starts(layers), progress.between(0.2, 0.7));
        Layers split = LayerSplitter.split(part.digraph, layers, options.nodeSpacing(), limit * LAYER_SHARE);
        LayerOrdering.improve(split, progress.between(0.7, 1));
        return split;
    }

    /** Small drawings can afford many starts; large ones only one. */
    private static int starts(Layers layers) {
        return Math.max(1, Math.min(10, 2_500 / (layers.size() + 1)));
    }

    private double widthAimedAt(int[] nodes) {
        double area = 0;
        for (int node : nodes) {
            area += (graph.width(node) + options.nodeSpacing()) * (graph.height(node) + options.layerSpacing());
        }
        return Math.max(LEAST_WIDTH, Math.sqrt(area * options.aspect()));
    }
}

package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Layers along the direction of links, after Sugiyama, with the phases of Gansner, Koutsofios, North and Vo (1993). No link runs through a
 * box it does not end at, unless pinned boxes leave it no way. Many leaves of one hub become a compact grid, layers that are too wide become
 * several rows, and parts that no link joins are packed side by side.
 */
public final class LayeredLayout implements Layout {

    private final LayeredOptions options;

    public LayeredLayout(LayeredOptions options) {
        this.options = options;
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        boolean turned = options.direction() == Direction.LEFT_RIGHT;
        LayoutGraph upright = turned ? graph.transposed() : graph;
        LayeredOptions uprightOptions = turned
                ? new LayeredOptions(
                        options.nodeSpacing(), options.layerSpacing(), Direction.TOP_DOWN, 1 / options.aspect())
                : options;
        LayoutResult result = topDown(upright, uprightOptions, progress);
        progress.reached(1);
        return turned ? result.transposed() : result;
    }

    private static LayoutResult topDown(LayoutGraph graph, LayeredOptions options, Progress progress) {
        if (graph.anyPinned()) {
            Subgraph free = Subgraph.free(graph);
            List<Piece> pieces = free.inWhole(pieces(free.graph(), options, progress.between(0, 0.8)));
            return new PinnedSheet(graph, options).arrange(pieces, progress.between(0.8, 1));
        }
        List<Piece> pieces = pieces(graph, options, progress);
        Sheet sheet = new Sheet(graph);
        double[][] places = Packing.pack(pieces, options.nodeSpacing() * 1.5, options.aspect());
        for (int i = 0; i < pieces.size(); i++) {
            sheet.put(pieces.get(i), places[0][i], places[1][i]);
        }
        return sheet.result();
    }

    private static List<Piece> pieces(LayoutGraph graph, LayeredOptions options, Progress progress) {
        LayeredPieces layered = new LayeredPieces(graph, options);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int[] nodes : Components.of(graph, node -> true)) {
            double from = (double) done / graph.nodeCount();
            done += nodes.length;
            pieces.add(layered.arrange(nodes, progress.between(from, (double) done / graph.nodeCount())));
        }
        return pieces;
    }
}

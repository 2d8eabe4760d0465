package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nodes of a graph that are free to move, the links between them, and the way back to the numbers of the whole graph.
 */
record Subgraph(LayoutGraph graph, int[] nodeOf, int[] linkOf) {

    static Subgraph free(LayoutGraph whole) {
        int[] nodeOf = IntStream.range(0, whole.nodeCount())
                .filter(node -> !whole.pinned(node))
                .toArray();
        int[] linkOf = IntStream.range(0, whole.linkCount())
                .filter(link -> !whole.pinned(whole.source(link)) && !whole.pinned(whole.target(link)))
                .toArray();
        int[] local = new int[whole.nodeCount()];
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node : nodeOf) {
            local[node] = builder.node(whole.width(node), whole.height(node));
            builder.rank(local[node], whole.rank(node));
        }
        for (int link : linkOf) {
            builder.link(local[whole.source(link)], local[whole.target(link)]);
        }
        return new Subgraph(builder.build(), nodeOf, linkOf);
    }

    /** The pieces, laid out by this graph's numbers, by those of the whole graph. */
    List<Piece> inWhole(List<Piece> pieces) {
        return pieces.stream().map(this::inWhole).toList();
    }

    private Piece inWhole(Piece piece) {
        return new Piece(
                Arrays.stream(piece.nodes()).map(node -> nodeOf[node]).toArray(),
                piece.x(),
                piece.y(),
                Arrays.stream(piece.links()).map(link -> linkOf[link]).toArray(),
                piece.bends(),
                piece.width(),
                piece.height());
    }
}

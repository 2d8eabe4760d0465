package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A drawing being put together from pieces. */
final class Sheet {

    final double[] x;
    final double[] y;
    final List<List<Point>> bends;

    Sheet(LayoutGraph graph) {
        x = new double[graph.nodeCount()];
        y = new double[graph.nodeCount()];
        bends = new ArrayList<>(Collections.nCopies(graph.linkCount(), List.of()));
    }

    void put(Piece piece, double left, double top) {
        for (int i = 0; i < piece.nodes().length; i++) {
            x[piece.nodes()[i]] = left + piece.x()[i];
            y[piece.nodes()[i]] = top + piece.y()[i];
        }
        for (int i = 0; i < piece.links().length; i++) {
            bends.set(
                    piece.links()[i],
                    piece.bends().get(i).stream().map(p -> p.plus(left, top)).toList());
        }
    }

    LayoutResult result() {
        return new LayoutResult(x, y, bends);
    }
}

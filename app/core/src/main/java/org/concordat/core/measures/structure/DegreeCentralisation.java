package org.concordat.core.measures.structure;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;

/** How far the ties gather at one body: 0% where all have as many, 100% for a star. */
public final class DegreeCentralisation extends TieMeasure {

    public DegreeCentralisation() {
        super("core.degreeCentralisation", 3);
    }

    @Override
    List<Figure> figures(Ties ties) {
        var graph = ties.graph();
        int most = graph.vertexSet().stream().mapToInt(graph::degreeOf).max().orElse(0);
        long missing = graph.vertexSet().stream()
                .mapToLong(v -> most - graph.degreeOf(v))
                .sum();
        var share = percent(missing, (long) (ties.size() - 1) * (ties.size() - 2));
        var central = ties.nodes(graph.vertexSet().stream()
                .filter(v -> graph.degreeOf(v) == most)
                .toList());
        var sentence = say("share", InWords.number(share), InWords.some(central, 3), most);
        return List.of(figure(share, central, sentence + basis(ties)));
    }
}

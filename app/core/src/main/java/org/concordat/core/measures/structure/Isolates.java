package org.concordat.core.measures.structure;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;

/** Which bodies no partnership tie joins to any other. */
public final class Isolates extends TieMeasure {

    private static final int MOST_NAMES = 20;

    public Isolates() {
        super("core.isolates", 2);
    }

    @Override
    List<Figure> figures(Ties ties) {
        var graph = ties.graph();
        var alone = ties.nodes(
                graph.vertexSet().stream().filter(v -> graph.degreeOf(v) == 0).toList());
        var sentence = alone.isEmpty() ? say("none") : say("some", alone.size(), InWords.some(alone, MOST_NAMES));
        return List.of(figure(alone.size(), alone.isEmpty() ? ties.all() : alone, sentence + basis(ties)));
    }
}

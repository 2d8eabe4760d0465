package org.concordat.core.measures.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** Into how many parts the network falls that no tie joins, bodies without a tie apart. */
public final class Components extends TieMeasure {

    private static final int MOST_PARTS = 10;
    private static final int MOST_NAMES = 5;

    public Components() {
        super("core.components", 2);
    }

    @Override
    List<Figure> figures(Ties ties) {
        var parts = new ConnectivityInspector<>(ties.graph())
                .connectedSets().stream()
                        .filter(p -> p.size() > 1)
                        .sorted(Comparator.comparing((Set<NodeId> p) -> -p.size()))
                        .toList();
        var told = parts.stream()
                .limit(MOST_PARTS)
                .map(p -> say("part", p.size(), InWords.some(ties.nodes(p), MOST_NAMES)))
                .toList();
        var used = parts.stream().flatMap(Set::stream).map(ties::node).toList();
        var sentence = say(parts.size() == 1 ? "one" : "several", parts.size(), String.join("; ", told));
        return List.of(figure(parts.size(), used, sentence + basis(ties)));
    }
}

package org.concordat.exchange.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.exchange.export.Matter;

/** What no graph file holds that is made of {@link GraphTables}. */
public final class GraphLosses {

    private GraphLosses() {}

    /** Those that all have in common, and what else a format drops. */
    public static Set<Matter> and(Matter... more) {
        var dropped = EnumSet.of(
                Matter.OTHER_VIEWS,
                Matter.BENDS,
                Matter.CLOSED_GROUPS,
                Matter.LOOK,
                Matter.IMAGES,
                Matter.EMPTY_FACTS,
                Matter.CONTROL_CHARACTERS,
                Matter.THRESHOLDS);
        dropped.addAll(List.of(more));
        return dropped;
    }
}

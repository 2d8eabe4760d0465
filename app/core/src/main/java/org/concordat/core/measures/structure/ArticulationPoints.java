package org.concordat.core.measures.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;

/** Which bodies hold the network together: without one of them it falls into parts. The ones that leave most parts are told in full. */
public final class ArticulationPoints extends TieMeasure {

    private static final int MOST_TOLD = 15;
    private static final int MOST_PARTS = 6;
    private static final int MOST_NAMES = 3;

    public ArticulationPoints() {
        super("core.articulationPoints", 3);
    }

    @Override
    List<Figure> figures(Ties ties) {
        var inspector = new BiconnectivityInspector<>(ties.graph());
        var splitting = new TreeMap<NodeId, Integer>();
        inspector
                .getCutpoints()
                .forEach(v -> splitting.put(v, inspector.getBlocks(v).size()));
        var points = splitting.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        var figures = new ArrayList<Figure>();
        figures.add(summary(points, ties));
        points.stream().limit(MOST_TOLD).forEach(v -> figures.add(split(v, ties)));
        return figures;
    }

    private Figure summary(List<NodeId> points, Ties ties) {
        var nodes = ties.nodes(points);
        var sentence = nodes.isEmpty() ? say("none") : say("some", nodes.size(), InWords.some(nodes, MOST_TOLD));
        return figure(nodes.size(), nodes.isEmpty() ? ties.all() : nodes, sentence + basis(ties));
    }

    private Figure split(NodeId removed, Ties ties) {
        var parts = parts(removed, ties);
        var told = new ArrayList<String>();
        parts.stream()
                .limit(MOST_PARTS)
                .forEach(p -> told.add(
                        p.size() == 1
                                ? InWords.names(ties.nodes(p))
                                : say("part", p.size(), InWords.some(ties.nodes(p), MOST_NAMES))));
        if (parts.size() > MOST_PARTS) {
            told.add(say("more", parts.size() - MOST_PARTS));
        }
        var used = Stream.concat(Stream.of(removed), parts.stream().flatMap(Set::stream))
                .map(ties::node)
                .toList();
        return figure(
                parts.size(),
                used,
                say("split", InWords.name(ties.node(removed)), parts.size(), String.join("; ", told)));
    }

    /** What the part around a body falls into without it, the largest first. */
    private static List<Set<NodeId>> parts(NodeId removed, Ties ties) {
        var seen = new HashSet<NodeId>(Set.of(removed));
        var parts = new ArrayList<Set<NodeId>>();
        ties.neighbours(removed).forEach(start -> {
            if (seen.add(start)) {
                parts.add(reach(start, seen, ties));
            }
        });
        parts.sort(Comparator.comparing(p -> -p.size()));
        return parts;
    }

    private static Set<NodeId> reach(NodeId start, Set<NodeId> seen, Ties ties) {
        var part = new HashSet<NodeId>();
        var open = new ArrayDeque<NodeId>(List.of(start));
        while (!open.isEmpty()) {
            var here = open.pop();
            part.add(here);
            ties.neighbours(here).filter(seen::add).forEach(open::push);
        }
        return part;
    }
}

package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Assigns each vertex a layer so that every edge points to a later layer, tiers follow one another and edges are short in sum. Vertices that
 * are as well off on several layers go to the emptiest.
 */
final class Ranking {

    /** A vertex of a tier would rather be at the top of its tier than near its neighbours. */
    private static final int TIER_PULL = 8;

    private Ranking() {}

    /** The layer of each vertex, from 0 without gaps. */
    static int[] layers(Digraph graph, Progress progress) {
        int n = graph.vertices();
        NavigableMap<Integer, Integer> fences = fences(graph);
        RankEdges edges = new RankEdges();
        for (int edge = 0; edge < graph.edges(); edge++) {
            edges.add(graph.tail()[edge], graph.head()[edge], 1, graph.weight()[edge]);
        }
        fence(graph, fences, edges);
        int[] rank = longestPath(n + fences.size(), edges);
        NetworkSimplex.improve(n + fences.size(), edges, rank, progress);
        int[] layer = Arrays.copyOf(rank, n);
        if (fences.isEmpty()) {
            LayerBalance.balance(graph, layer);
        }
        return compact(layer);
    }

    /** One extra vertex for each tier in use, above its members and below all earlier ones. */
    private static NavigableMap<Integer, Integer> fences(Digraph graph) {
        NavigableMap<Integer, Integer> fences = new TreeMap<>();
        for (int tier : graph.tier()) {
            if (tier >= 0) {
                fences.put(tier, 0);
            }
        }
        int next = graph.vertices();
        for (var entry : fences.entrySet()) {
            entry.setValue(next++);
        }
        return fences;
    }

    private static void fence(Digraph graph, NavigableMap<Integer, Integer> fences, RankEdges edges) {
        for (int v = 0; v < graph.vertices(); v++) {
            int tier = graph.tier()[v];
            if (tier >= 0) {
                edges.add(fences.getOrDefault(tier, 0), v, 0, TIER_PULL);
                var later = fences.higherEntry(tier);
                if (later != null) {
                    edges.add(v, later.getValue(), 1, 0);
                }
            }
        }
    }

    private static int[] longestPath(int vertices, RankEdges edges) {
        Incidence out = Incidence.by(edges.tails(), vertices);
        int[] waiting = new int[vertices];
        for (int edge = 0; edge < edges.count(); edge++) {
            waiting[edges.head[edge]]++;
        }
        int[] queue = new int[vertices];
        int filled = 0;
        for (int v = 0; v < vertices; v++) {
            if (waiting[v] == 0) {
                queue[filled++] = v;
            }
        }
        int[] rank = new int[vertices];
        for (int next = 0; next < filled; next++) {
            int v = queue[next];
            for (int i = out.from(v); i < out.to(v); i++) {
                int edge = out.at(i);
                int w = edges.head[edge];
                rank[w] = Math.max(rank[w], rank[v] + edges.length[edge]);
                if (--waiting[w] == 0) {
                    queue[filled++] = w;
                }
            }
        }
        if (filled < vertices) {
            throw new IllegalStateException("The edges hold a cycle");
        }
        return rank;
    }

    /** Renumbers layers from 0, leaving out empty ones. */
    static int[] compact(int[] layer) {
        int[] used = Arrays.stream(layer).distinct().sorted().toArray();
        return Arrays.stream(layer).map(l -> Arrays.binarySearch(used, l)).toArray();
    }
}

package org.concordat.diagram.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Graphs to lay out: seeded, so that each run sees the same ones. */
final class SampleGraphs {

    private SampleGraphs() {}

    /** Tiers that widen downwards and links that mostly go to the next tier, at about one and a half links a node. */
    static LayoutGraph governance(int nodes, long seed) {
        Random random = new Random(seed);
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int tiers = 6;
        int[] firstOf = new int[tiers + 1];
        for (int tier = 0; tier < tiers; tier++) {
            firstOf[tier + 1] = tier == tiers - 1 ? nodes : firstOf[tier] + Math.max(1, nodes * (tier + 1) / 21);
        }
        for (int node = 0; node < nodes; node++) {
            builder.node(120 + random.nextInt(5) * 20, 40 + random.nextInt(3) * 12);
        }
        for (int tier = 1; tier < tiers; tier++) {
            for (int node = firstOf[tier]; node < firstOf[tier + 1]; node++) {
                double along = (node - firstOf[tier] + 0.5) / (firstOf[tier + 1] - firstOf[tier]);
                builder.link(near(firstOf, tier - 1, along, 0.03, random), node);
                if (random.nextInt(2) == 0) {
                    int from = random.nextInt(4) == 0 ? random.nextInt(tier) : tier - 1;
                    builder.link(near(firstOf, from, along, 0.12, random), node);
                }
            }
        }
        return builder.build();
    }

    /** A node of a tier about as far along it. */
    private static int near(int[] firstOf, int tier, double along, double spread, Random random) {
        int size = firstOf[tier + 1] - firstOf[tier];
        int place = (int) Math.floor((along + random.nextGaussian() * spread) * size);
        return firstOf[tier] + Math.max(0, Math.min(size - 1, place));
    }

    /** New nodes prefer nodes that have many links already. */
    static LayoutGraph scaleFree(int nodes, int linksEach, long seed) {
        Random random = new Random(seed);
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int[] ends = new int[2 * nodes * linksEach];
        int filled = 0;
        for (int node = 0; node < nodes; node++) {
            builder.node(160, 56);
            for (int i = 0; i < linksEach && node > 0; i++) {
                int to = filled == 0 || random.nextInt(5) == 0 ? random.nextInt(node) : ends[random.nextInt(filled)];
                if (to != node) {
                    builder.link(node, to);
                    ends[filled++] = node;
                    ends[filled++] = to;
                }
            }
        }
        return builder.build();
    }

    /** Any ends, loops, parallel links and cycles included. */
    static LayoutGraph anyLinks(int nodes, int links, long seed) {
        Random random = new Random(seed);
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < nodes; node++) {
            builder.node(40 + random.nextInt(200), 20 + random.nextInt(120));
        }
        for (int link = 0; link < links; link++) {
            builder.link(random.nextInt(nodes), random.nextInt(nodes));
        }
        return builder.build();
    }

    /** The same graph with its first nodes pinned to a loose grid. */
    static LayoutGraph pinned(LayoutGraph graph, int pins) {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < graph.nodeCount(); node++) {
            builder.node(graph.width(node), graph.height(node));
            if (node < pins) {
                builder.pin(node, 300.25 * (node % 5), 211.1 * (node / 5));
            }
        }
        for (int link = 0; link < graph.linkCount(); link++) {
            builder.link(graph.source(link), graph.target(link));
        }
        return builder.build();
    }

    /** Any links, with a tier for about every third node. */
    static LayoutGraph tiered(int nodes, int links, long seed) {
        Random random = new Random(seed);
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < nodes; node++) {
            builder.node(40 + random.nextInt(200), 20 + random.nextInt(120));
            builder.rank(node, random.nextInt(3) == 0 ? random.nextInt(4) : -1);
        }
        for (int link = 0; link < links; link++) {
            builder.link(random.nextInt(nodes), random.nextInt(nodes));
        }
        return builder.build();
    }

    static LayoutGraph star(int leaves) {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int hub = builder.node(160, 56);
        for (int leaf = 0; leaf < leaves; leaf++) {
            builder.link(hub, builder.node(160, 56));
        }
        return builder.build();
    }

    /** A partnership of 62 nodes and 68 links in several parts, as published. */
    static LayoutGraph connectedCare() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        Map<String, Integer> nodes = new LinkedHashMap<>();
        for (String line : lines("connected-care.txt")) {
            String[] words = line.split(" ");
            if (words[0].equals("node")) {
                nodes.put(words[1], builder.node(160, 56));
            } else if (words[0].equals("link")) {
                builder.link(Objects.requireNonNull(nodes.get(words[1])), Objects.requireNonNull(nodes.get(words[2])));
            }
        }
        return builder.build();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleGraphs.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

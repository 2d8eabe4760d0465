package org.concordat.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;

/** A network of practices and trusts of any size, the same for the same seed: every element with eight facts or so, all in one view. */
public final class GeneratedNetwork {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 56;
    private static final int LINKS_OF_HUB = 50;
    private static final int NEIGHBOURHOOD = 4;

    private final Random random;
    private final int columns;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private GeneratedNetwork(int columns, long seed) {
        this.columns = columns;
        random = new Random(seed);
    }

    /** Links join any node to any other; the nodes stand in a hundred columns. */
    public static Content of(int nodes, int links, long seed) {
        var network = new GeneratedNetwork(100, seed);
        network.addNodes(nodes);
        for (int i = 0; i < links; i++) {
            network.link(i, network.anyone(), network.anyone());
        }
        return network.content();
    }

    /**
     * As people draw: about as many rows as columns, five links of six between neighbours, and one node in the middle with 50 links and no
     * more.
     */
    public static Content drawn(int nodes, int links, long seed) {
        var network = new GeneratedNetwork((int) Math.ceil(Math.sqrt(nodes)), seed);
        network.addNodes(nodes);
        int hub = (nodes / network.columns / 2) * network.columns + network.columns / 2;
        for (int i = 0; i < links; i++) {
            int from = i < LINKS_OF_HUB ? hub : network.anyoneBut(hub);
            network.link(i, from, network.partner(from, hub));
        }
        return network.content();
    }

    private void addNodes(int count) {
        for (int i = 0; i < count; i++) {
            nodes.add(node(i));
        }
    }

    private int anyone() {
        return random.nextInt(nodes.size());
    }

    private int anyoneBut(int hub) {
        int node = anyone();
        return node == hub ? (node + 1) % nodes.size() : node;
    }

    private int partner(int from, int hub) {
        if (from != hub && random.nextInt(6) == 0) {
            return anyoneBut(hub);
        }
        int row = from / columns + (int) Math.round(random.nextGaussian() * NEIGHBOURHOOD);
        int column = from % columns + (int) Math.round(random.nextGaussian() * NEIGHBOURHOOD);
        int rows = (nodes.size() + columns - 1) / columns;
        int near = Math.floorMod(row, rows) * columns + Math.floorMod(column, columns);
        return near == from || near == hub || near >= nodes.size() ? anyoneBut(hub) : near;
    }

    private Content content() {
        return new Content(
                Settings.titled("Generated"), List.of(), nodes, links, List.of(view()), List.of(), new TreeMap<>());
    }

    private Node node(int i) {
        boolean trust = i % 50 == 0;
        var facts = GeneratedFacts.of((trust ? "Trust " : "Surgery ") + i, i);
        facts = trust ? facts : GeneratedFacts.withList(facts, random);
        return new Node(new NodeId("n" + i), trust ? Organisations.PROVIDER : GeneralPractice.GP_PRACTICE, facts);
    }

    private void link(int i, int from, int to) {
        var facts = Facts.of(Core.STATUS, i % 7 == 0 ? "planned" : "actual")
                .with(Core.VALID_FROM, PartialDate.financialYear(2015 + i % 5))
                .with(Core.VALID_TO, PartialDate.financialYear(2021 + i % 5))
                .with(Core.NOTE, "Note " + i % 1_000)
                .with(Core.CONFIDENCE, "reported")
                .with(RelationshipLinks.SUBJECT, "Referrals " + i % 100)
                .with(Core.SOURCES, List.of(Source.of("Monthly referral return", "row " + i)));
        var source = nodes.get(from).id();
        var target = nodes.get(to).id();
        links.add(new Link(new LinkId("l" + i), RelationshipLinks.SUPPORTS, source, target, facts));
    }

    private View view() {
        var boxes = new HashMap<NodeId, Box>();
        for (int i = 0; i < nodes.size(); i++) {
            boxes.put(nodes.get(i).id(), Box.of(i % columns * 200.0, i / columns * 120.0, WIDTH, HEIGHT));
        }
        return new View(new ViewId("all"), "All", boxes, Map.of());
    }
}

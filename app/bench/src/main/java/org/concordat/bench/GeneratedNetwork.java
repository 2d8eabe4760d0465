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
final class GeneratedNetwork {

    private static final int COLUMNS = 100;

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private GeneratedNetwork(long seed) {
        random = new Random(seed);
    }

    static Content of(int nodes, int links, long seed) {
        var network = new GeneratedNetwork(seed);
        for (int i = 0; i < nodes; i++) {
            network.nodes.add(network.node(i));
        }
        for (int i = 0; i < links; i++) {
            network.links.add(network.link(i));
        }
        return new Content(
                Settings.titled("Generated"),
                List.of(),
                network.nodes,
                network.links,
                List.of(network.view()),
                List.of(),
                new TreeMap<>());
    }

    private Node node(int i) {
        boolean trust = i % 50 == 0;
        var facts = GeneratedFacts.of((trust ? "Trust " : "Surgery ") + i, i);
        facts = trust ? facts : GeneratedFacts.withList(facts, random);
        return new Node(new NodeId("n" + i), trust ? Organisations.PROVIDER : GeneralPractice.GP_PRACTICE, facts);
    }

    private Link link(int i) {
        var from = nodes.get(random.nextInt(nodes.size()));
        var to = nodes.get(random.nextInt(nodes.size()));
        var facts = Facts.of(Core.STATUS, i % 7 == 0 ? "planned" : "actual")
                .with(Core.VALID_FROM, PartialDate.financialYear(2015 + i % 5))
                .with(Core.VALID_TO, PartialDate.financialYear(2021 + i % 5))
                .with(Core.NOTE, "Note " + i % 1_000)
                .with(Core.CONFIDENCE, "reported")
                .with(RelationshipLinks.SUBJECT, "Referrals " + i % 100)
                .with(Core.SOURCES, List.of(Source.of("Monthly referral return", "row " + i)));
        return new Link(new LinkId("l" + i), RelationshipLinks.SUPPORTS, from.id(), to.id(), facts);
    }

    private View view() {
        var boxes = new HashMap<NodeId, Box>();
        for (int i = 0; i < nodes.size(); i++) {
            boxes.put(nodes.get(i).id(), Box.of(i % COLUMNS * 200.0, i / COLUMNS * 120.0, 160, 56));
        }
        return new View(new ViewId("all"), "All", boxes, Map.of());
    }
}

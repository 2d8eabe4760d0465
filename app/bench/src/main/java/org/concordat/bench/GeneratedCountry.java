package org.concordat.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.diagram.nesting.Nesting;

/**
 * A country of any size, the same for the same seed, in the proportions of England: practices in networks (PCNs) under commissioners in systems in
 * regions, trusts in systems, all nested in one view. Practices refer patients to trusts, four in five flows to trusts of their own and
 * the neighbouring systems, the others anywhere, a quarter of these to one hub.
 */
public final class GeneratedCountry {

    /** The standard size. */
    static final int NODES = 10_000;

    static final int LINKS = 100_000;

    /** Of so many nodes there is one of each. */
    private static final double PER_REGION = 1_150;

    private static final double PER_SYSTEM = 190;
    private static final double PER_COMMISSIONER = 77;
    private static final double PER_TRUST = 38;
    private static final double PER_NETWORK = 6.5;

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private GeneratedCountry(long seed) {
        random = new Random(seed);
    }

    /** The standard size. */
    static Content standard() {
        return of(NODES, LINKS, 1);
    }

    /** @param nodes how many in all, at least 12 @param links how many in all; memberships come first and are never left out */
    public static Content of(int nodes, int links, long seed) {
        if (nodes < 12) {
            throw new IllegalArgumentException("Too few for a country: " + nodes);
        }
        var country = new GeneratedCountry(seed);
        country.grow(nodes, links);
        return new Content(
                Settings.titled("Generated country"),
                List.of(),
                country.nodes,
                country.links,
                List.of(country.view()),
                List.of(),
                new TreeMap<>());
    }

    private void grow(int size, int allLinks) {
        var regions = level(count(size, PER_REGION), Places.PLACE, "region");
        var systems = level(count(size, PER_SYSTEM), Organisations.PLACE_BODY, "system");
        var commissioners = level(count(size, PER_COMMISSIONER), Organisations.COMMISSIONER, "commissioner");
        var networks = level(count(size, PER_NETWORK), GeneralPractice.GP_GROUP, "network");
        var trusts = level(count(size, PER_TRUST), Organisations.PROVIDER, "trust");
        var practices = level(size - nodes.size(), GeneralPractice.GP_PRACTICE, "practice");
        join(systems, regions, PlaceLinks.LOCATED_IN);
        int[] systemOf = join(commissioners, systems, PlaceLinks.PART_OF);
        int[] commissionerOf = join(networks, commissioners, PlaceLinks.PART_OF);
        int[] networkOf = join(practices, networks, MembershipLinks.MEMBER_OF);
        int[] homeOfTrust = join(trusts, systems, PlaceLinks.PART_OF);
        var flows = new GeneratedFlows(trusts.size(), homeOfTrust, systems.size(), random);
        int wanted = allLinks - links.size();
        for (int i = 0; i < wanted; i++) {
            int practice = (int) ((long) i * practices.size() / wanted);
            var flow = flows.next(practice, systemOf[commissionerOf[networkOf[practice]]]);
            referral(practices.get(practice), trusts.get(flow.trust()), flow.patients());
        }
    }

    private static int count(int size, double per) {
        return (int) Math.max(1, Math.round(size / per));
    }

    private List<Node> level(int count, NodeType type, String kind) {
        for (int i = 0; i < count; i++) {
            var facts = GeneratedFacts.of(name(kind, i), nodes.size());
            nodes.add(new Node(new NodeId(kind + "-" + i), type, described(facts, kind)));
        }
        return List.copyOf(nodes.subList(nodes.size() - count, nodes.size()));
    }

    private static String name(String kind, int i) {
        return switch (kind) {
            case "region" -> GeneratedNames.town(i) + "shire Region";
            case "system" -> GeneratedNames.town(2 * i) + " and " + GeneratedNames.town(2 * i + 1);
            case "commissioner" -> "NHS " + GeneratedNames.town(i);
            case "network" -> GeneratedNames.town(i) + " PCN";
            case "trust" -> GeneratedNames.town(i) + " Hospitals NHS Trust";
            default -> GeneratedNames.practice(i);
        };
    }

    private Facts described(Facts facts, String kind) {
        return switch (kind) {
            case "region" -> facts.with(Places.PLACE_KIND, "region");
            case "system" -> facts.with(Organisations.PLACE_BODY_KIND, "STP");
            case "commissioner" -> facts.with(Organisations.COMMISSIONER_KIND, "CCG");
            case "network" -> facts.with(GeneralPractice.GROUP_KIND, "PCN");
            case "practice" -> GeneratedFacts.withList(facts, random);
            default -> facts;
        };
    }

    /** Deals each of the lower to one of the upper, in order, some upper ones getting thrice as many as others. @return whose each is */
    private int[] join(List<Node> lower, List<Node> upper, LinkType type) {
        double[] ends = new double[upper.size()];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += 0.5 + random.nextDouble();
            ends[i] = sum;
        }
        int[] homes = new int[lower.size()];
        int home = 0;
        for (int i = 0; i < homes.length; i++) {
            while (ends[home] * homes.length < sum * (i + 0.5)) {
                home++;
            }
            homes[i] = home;
            link(type, lower.get(i), upper.get(home), Facts.NONE);
        }
        return homes;
    }

    private void referral(Node practice, Node trust, int patients) {
        var figure = new Observation(BigDecimal.valueOf(patients), PartialDate.financialYear(2021), null, "");
        link(ServiceLinks.REFERS_TO, practice, trust, Facts.NONE.with(ServiceLinks.REFERRALS, List.of(figure)));
    }

    private void link(LinkType type, Node from, Node to, Facts facts) {
        links.add(new Link(new LinkId("l" + links.size()), type, from.id(), to.id(), facts));
    }

    private View view() {
        Map<NodeId, Box> boxes = new HashMap<>();
        for (var node : nodes) {
            var style = node.type().style();
            boxes.put(node.id(), Box.of(0, 0, style.width(), style.height()));
        }
        var heap = new View(new ViewId("all"), "All", boxes, Map.of());
        return Nesting.of(NetworkSnapshot.of(nodes, links), heap).view();
    }
}

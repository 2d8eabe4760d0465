package org.concordat.diagram.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;

/** Makes networks and views by hand, and one country of practices in networks in commissioners in regions, with trusts beside. */
public final class SampleCountry {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<NodeId, Box> boxes = new HashMap<>();

    /** 3 regions of 3 commissioners of 4 networks of 6 practices, 8 trusts, and referrals from practices to trusts and to practices. */
    public static SampleCountry nested(int referrals) {
        var country = new SampleCountry();
        for (int region = 0; region < 3; region++) {
            country.region("r" + region, region * 4_200);
        }
        for (int trust = 0; trust < 8; trust++) {
            country.node("t" + trust, Organisations.PROVIDER, Box.of(trust * 1_500, 4_400, 180, 56));
        }
        var random = new Random(5);
        for (int i = 0; i < referrals; i++) {
            String to = random.nextInt(3) == 0 ? practice(random) : "t" + (int) (8 * Math.pow(random.nextDouble(), 2));
            country.referrals("f" + i, practice(random), to, 1 + random.nextInt(400));
        }
        return country;
    }

    private static String practice(Random random) {
        return "r" + random.nextInt(3) + "c" + random.nextInt(3) + "n" + random.nextInt(4) + "p" + random.nextInt(6);
    }

    private void region(String id, double x) {
        node(id, Places.PLACE, Box.of(x, 0, 4_000, 4_000));
        for (int c = 0; c < 3; c++) {
            String commissioner = id + "c" + c;
            double left = x + 100 + c % 2 * 1_950;
            double top = 150 + c / 2 * 1_900;
            node(commissioner, Organisations.COMMISSIONER, Box.of(left, top, 1_800, 1_800));
            link(commissioner + "-in", PlaceLinks.LOCATED_IN, commissioner, id);
            for (int n = 0; n < 4; n++) {
                network(commissioner, commissioner + "n" + n, left + 60 + n % 2 * 860, top + 120 + n / 2 * 820);
            }
        }
    }

    private void network(String commissioner, String id, double left, double top) {
        node(id, GeneralPractice.GP_GROUP, Box.of(left, top, 800, 760));
        link(id + "-in", PlaceLinks.PART_OF, id, commissioner);
        for (int p = 0; p < 6; p++) {
            String practice = id + "p" + p;
            node(
                    practice,
                    GeneralPractice.GP_PRACTICE,
                    Box.of(left + 40 + p % 3 * 240, top + 200 + p / 3 * 250, 120, 88));
            link(practice + "-in", MembershipLinks.MEMBER_OF, practice, id);
        }
    }

    SampleCountry node(String id, NodeType type, Box box) {
        boxes.put(new NodeId(id), box);
        return unseen(id, type);
    }

    /** A node that is in the network and not in the view. */
    SampleCountry unseen(String id, NodeType type) {
        nodes.add(new Node(new NodeId(id), type, Facts.of(Core.NAME, "Name of " + id)));
        return this;
    }

    SampleCountry link(String id, LinkType type, String from, String to) {
        links.add(new Link(new LinkId(id), type, new NodeId(from), new NodeId(to), Facts.NONE));
        return this;
    }

    SampleCountry referrals(String id, String from, String to, long count) {
        var observation = new Observation(BigDecimal.valueOf(count), null, null, "");
        links.add(new Link(
                new LinkId(id),
                ServiceLinks.REFERS_TO,
                new NodeId(from),
                new NodeId(to),
                Facts.of(ServiceLinks.REFERRALS, List.of(observation))));
        return this;
    }

    /** How many referrals lead from one node to another. */
    int referrals() {
        return (int) links.stream()
                .filter(link -> link.is(ServiceLinks.REFERS_TO) && !link.from().equals(link.to()))
                .count();
    }

    List<Link> links() {
        return links;
    }

    public Network network() {
        return NetworkSnapshot.of(nodes, links);
    }

    public View view() {
        return new View(new ViewId("view"), "View", boxes, Map.of());
    }

    Country read() {
        return new Country(network(), view());
    }

    Overview overview() {
        return Overview.of(network(), view());
    }
}

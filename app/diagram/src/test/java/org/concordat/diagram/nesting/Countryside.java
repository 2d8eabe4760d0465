package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
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

/** A network with a view of all of it, put together for a test; ids are names. */
final class Countryside {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<NodeId, Box> boxes = new HashMap<>();

    /** Two regions of two systems of two commissioners with four networks each of one to seven practices, and a trust in each system. */
    static Countryside ofManyLevels() {
        var country = new Countryside();
        for (var region : List.of("north", "south")) {
            country.node(Places.PLACE, region);
            for (var system : List.of(region + "-a", region + "-b")) {
                country.node(Organisations.PLACE_BODY, system).link(PlaceLinks.LOCATED_IN, system, region);
                country.node(Organisations.PROVIDER, system + "-trust")
                        .link(PlaceLinks.PART_OF, system + "-trust", system);
                for (var commissioner : List.of(system + "-1", system + "-2")) {
                    country.node(Organisations.COMMISSIONER, commissioner)
                            .link(PlaceLinks.PART_OF, commissioner, system);
                    for (int i = 0; i < 4; i++) {
                        country.group(commissioner + "-pcn-" + i, 1 + (i * 5) % 7, commissioner);
                    }
                }
            }
        }
        return country.node(Organisations.LOCAL_AUTHORITY, "council");
    }

    private void group(String group, int practices, String commissioner) {
        node(GeneralPractice.GP_GROUP, group).link(PlaceLinks.PART_OF, group, commissioner);
        for (int i = 0; i < practices; i++) {
            node(GeneralPractice.GP_PRACTICE, group + "-practice-" + i)
                    .link(MembershipLinks.MEMBER_OF, group + "-practice-" + i, group);
        }
    }

    Countryside node(NodeType type, String name) {
        var style = type.style();
        return node(type, name, Box.of(0, 0, style.width(), style.height()));
    }

    Countryside node(NodeType type, String name, Box box) {
        nodes.add(new Node(id(name), type, Facts.of(Core.NAME, name)));
        boxes.put(id(name), box);
        return this;
    }

    Countryside link(LinkType type, String from, String to) {
        return link(type, from, to, Facts.NONE);
    }

    Countryside link(LinkType type, String from, String to, Facts facts) {
        links.add(new Link(new LinkId("l" + links.size()), type, id(from), id(to), facts));
        return this;
    }

    static NodeId id(String name) {
        return new NodeId(name);
    }

    Network network() {
        return NetworkSnapshot.of(nodes, links);
    }

    View view() {
        return new View(new ViewId("all"), "All", boxes, Map.of());
    }

    View nested() {
        return Nesting.of(network(), view()).view();
    }

    static Box box(View view, String name) {
        return Objects.requireNonNull(view.box(id(name)), name);
    }
}

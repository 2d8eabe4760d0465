package org.concordat.diagram.arrangement;

import static org.concordat.api.core.GovernanceLinks.GOVERNED_BY;
import static org.concordat.api.core.GovernanceLinks.LEADS;
import static org.concordat.api.core.GovernanceLinks.REPORTS_TO;
import static org.concordat.api.core.GovernanceLinks.SITS_ON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.diagram.layout.Direction;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.LayoutGraph;
import org.concordat.diagram.layout.LayoutResult;
import org.concordat.diagram.nesting.Belonging;

/**
 * Lays a network out as a structure chart, for a page: who decides stands above who answers, is a member or has a seat. Types have no tiers
 * here; the links alone say what is above.
 */
public final class StructureChart {

    private static final ViewId ID = new ViewId("chart");
    /** Closer together and less wide than on the screen, as a page is read from a distance and most stand upright. */
    private static final LayeredOptions FOR_A_PAGE = new LayeredOptions(24, 48, Direction.TOP_DOWN, 1.1);

    private StructureChart() {}

    /** All of a network as a view. Equal networks are laid out alike, in whatever order their elements come. */
    public static View of(Network network, String name) {
        var nodes =
                network.nodes().stream().sorted(Comparator.comparing(Node::id)).toList();
        var links =
                network.links().stream().sorted(Comparator.comparing(Link::id)).toList();
        Map<NodeId, Integer> numbers = new HashMap<>();
        var graph = LayoutGraph.builder();
        for (var node : nodes) {
            var style = node.type().style();
            numbers.put(node.id(), graph.node(style.width(), style.height()));
        }
        for (var link : links) {
            graph.link(number(upper(link), numbers), number(lower(link), numbers));
        }
        var placed = new LayeredLayout(FOR_A_PAGE).arrange(graph.build(), fraction -> {});
        Map<NodeId, Box> boxes = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            var style = nodes.get(i).type().style();
            boxes.put(
                    nodes.get(i).id(),
                    Box.of(Math.rint(placed.x(i)), Math.rint(placed.y(i)), style.width(), style.height()));
        }
        return new View(ID, name, boxes, bends(links, placed));
    }

    private static int number(NodeId node, Map<NodeId, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(node), node::value);
    }

    private static Map<LinkId, List<Bend>> bends(List<Link> links, LayoutResult placed) {
        Map<LinkId, List<Bend>> bends = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            var way = new ArrayList<Bend>();
            placed.bends(i).forEach(point -> way.add(new Bend(Math.rint(point.x()), Math.rint(point.y()))));
            if (pointsUp(links.get(i))) {
                Collections.reverse(way);
            }
            if (!way.isEmpty()) {
                bends.put(links.get(i).id(), way);
            }
        }
        return bends;
    }

    private static NodeId upper(Link link) {
        return pointsUp(link) ? link.to() : link.from();
    }

    private static NodeId lower(Link link) {
        return pointsUp(link) ? link.from() : link.to();
    }

    private static boolean pointsUp(Link link) {
        return link.is(SITS_ON)
                || link.is(LEADS)
                || link.is(REPORTS_TO)
                || link.is(GOVERNED_BY)
                || Belonging.isSaidBy(link);
    }
}

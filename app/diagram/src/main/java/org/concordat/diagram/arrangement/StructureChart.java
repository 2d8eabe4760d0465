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
import java.util.regex.Pattern;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.style.NodeShape;
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
import org.concordat.diagram.text.TextStyle;

/**
 * Lays a network out as a structure chart, for a page: who decides stands above who answers, is a member or has a seat. Types have no tiers
 * here; the links alone say what is above.
 */
public final class StructureChart {

    private static final ViewId ID = new ViewId("chart");
    /** Closer together and less wide than on the screen, as a page is read from a distance and most stand upright. */
    private static final LayeredOptions FOR_A_PAGE = new LayeredOptions(24, 48, Direction.TOP_DOWN, 1.1);

    private static final TextStyle NAME = TextStyle.bold(13);
    private static final double BESIDE_NAME = 24;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double FRAME_WIDTH = 200;
    private static final double FRAME_HEIGHT = 72;

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
            var box = box(node);
            numbers.put(node.id(), graph.node(box.width(), box.height()));
        }
        for (var link : links) {
            graph.link(number(upper(link), numbers), number(lower(link), numbers));
        }
        var placed = new LayeredLayout(FOR_A_PAGE).arrange(graph.build(), fraction -> {});
        Map<NodeId, Box> boxes = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            boxes.put(node.id(), box(node).at(Math.rint(placed.x(i)), Math.rint(placed.y(i))));
        }
        return new View(ID, name, boxes, bends(links, placed));
    }

    /** A frame is as large as a box, as nothing stands in it here. */
    private static Box box(Node node) {
        var style = node.type().style();
        boolean isFrame = style.shape() == NodeShape.CONTAINER;
        return isFrame
                ? Box.of(0, 0, FRAME_WIDTH, FRAME_HEIGHT)
                : Box.of(0, 0, Math.max(style.width(), longestWord(node)), style.height());
    }

    /** So wide that no word of its name is broken. */
    private static double longestWord(Node node) {
        return Math.ceil(BESIDE_NAME
                + SPACE.splitAsStream(InWords.name(node))
                        .mapToDouble(NAME::widthOf)
                        .map(width -> Math.min(width, FRAME_WIDTH - BESIDE_NAME))
                        .max()
                        .orElse(0));
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

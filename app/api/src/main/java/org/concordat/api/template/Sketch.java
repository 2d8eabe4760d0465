package org.concordat.api.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.Words;

/** A template in the making: nodes are put with their centres on a grid of columns and rows, in the size of their type. */
public final class Sketch {

    private static final double COLUMN = 200;
    private static final double ROW = 165;

    /** From the middle of what stands in a frame to its upper and its lower edge: a practice and the name of the frame fit in. */
    private static final double FRAME_ABOVE = 100;

    private static final double FRAME_BELOW = 72;

    /** A service is drawn larger than a new one, so that its name can be read whole. */
    private static final double SERVICE_WIDTH = 176;

    private static final double SERVICE_HEIGHT = 48;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<NodeId, Box> boxes = new HashMap<>();

    /** Puts a node on the grid. @return the node */
    public Node at(double column, double row, Node node) {
        var style = node.type().style();
        return at(column, row, style.width(), style.height(), node);
    }

    /** Puts a service on the grid. @return the service */
    public Node serviceAt(double column, double row, Node service) {
        return at(column, row, SERVICE_WIDTH, SERVICE_HEIGHT, service);
    }

    /** Puts a node on the grid in a size of its own. @return the node */
    public Node at(double column, double row, double width, double height, Node node) {
        return put(node, Box.of(column * COLUMN - width / 2, row * ROW - height / 2, width, height));
    }

    /** Puts a frame around what stands between two columns of a row, with room for its name. @return the node */
    public Node around(double firstColumn, double lastColumn, double row, Node frame) {
        return put(
                frame,
                Box.of(
                        (firstColumn - 0.55) * COLUMN,
                        row * ROW - FRAME_ABOVE,
                        (lastColumn - firstColumn + 1.1) * COLUMN,
                        FRAME_ABOVE + FRAME_BELOW));
    }

    private Node put(Node node, Box box) {
        nodes.add(node);
        boxes.put(node.id(), box);
        return node;
    }

    /** Joins two nodes. */
    public void link(LinkType type, Node from, Node to) {
        link(new Link(new LinkId("link-" + (links.size() + 1)), type, from.id(), to.id(), Facts.NONE));
    }

    /** Joins two nodes by a link with facts; its id is replaced by a plain one. */
    public void link(Link link) {
        links.add(
                new Link(new LinkId("link-" + (links.size() + 1)), link.type(), link.from(), link.to(), link.facts()));
    }

    /** The template whose label and help are the texts {@code id} and {@code id.help} of the bundle. */
    public Template as(String id, Words words) {
        return as(id, words.get(id), words.get(id + ".help"));
    }

    /** The template with its label and help given. */
    public Template as(String id, String label, String help) {
        return new Template(id, label, help, nodes, links, boxes);
    }
}

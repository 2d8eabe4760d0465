package org.concordat.exchange.office;

import java.util.List;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.graph.NastyNetwork;

/** Two rectangles side by side, with two lines between them. */
final class TwoBoxes {

    private static final NodeType BOX =
            NodeType.of("core.box", "Box", "", NodeStyle.of(NodeShape.RECTANGLE, "#FFFFFF", "#000000"), List.of());

    private static final Node LEFT = box("left");
    private static final Node RIGHT = box("right");

    static final Link ONE = new Link(new LinkId("one"), NastyNetwork.REFERS_TO, LEFT.id(), RIGHT.id(), Facts.NONE);
    static final Link OTHER =
            new Link(new LinkId("other"), NastyNetwork.SHARES_STAFF, LEFT.id(), RIGHT.id(), Facts.NONE);

    private static final View VIEW = new View(
            new ViewId("boxes"),
            "Boxes",
            Map.of(LEFT.id(), Box.of(0, 0, 120, 80), RIGHT.id(), Box.of(400, 40, 120, 80)),
            Map.of());

    private TwoBoxes() {}

    static Export export() {
        return NastyNetwork.export(NetworkSnapshot.of(List.of(LEFT, RIGHT), List.of(ONE, OTHER)), VIEW);
    }

    private static Node box(String name) {
        return new Node(new NodeId(name), BOX, Facts.of(NastyNetwork.NAME, name));
    }
}

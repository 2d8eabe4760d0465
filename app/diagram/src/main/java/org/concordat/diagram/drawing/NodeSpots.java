package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.amount.Tally;
import org.concordat.diagram.folding.SeenNetwork;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of a view where they stand. */
final class NodeSpots {

    private static final double SMALLEST = 8;
    /** The height of a header and a member under it. */
    private static final double ROOMY = 130;

    private final SeenNetwork network;
    private final ViewPlaces places;
    private final Memberships memberships;
    private final NodeFigures figures;
    private int numbers;

    NodeSpots(SeenNetwork network, ViewPlaces places, Memberships memberships, CareModels careModels) {
        this.network = network;
        this.places = places;
        this.memberships = memberships;
        figures = new NodeFigures(careModels);
    }

    /** The node as it is now, or null if it is not drawn. */
    @Nullable
    NodeSpot of(NodeId id) {
        var node = network.node(id);
        var box = places.box(id);
        return node == null || box == null ? null : spot(node, box, memberships.framesMembers(id));
    }

    /** All that are drawn, numbered afresh. */
    void each(Consumer<NodeSpot> visitor) {
        numbers = 0;
        Set<NodeId> frames = new HashSet<>();
        for (var link : network.links()) {
            if (Memberships.isOne(link) && places.shows(link) && memberships.saidByBox(link)) {
                frames.add(link.to());
            }
        }
        for (var node : network.nodes()) {
            var box = places.box(node.id());
            if (box != null) {
                visitor.accept(spot(node, box, frames.contains(node.id())));
            }
        }
    }

    /** A closed group is a box like any other that says what it holds. A container with room for others is a frame even while it stands empty; a small one is a box like any other. */
    private NodeSpot spot(Node node, Box box, boolean framesMembers) {
        if (network.folding().isClosed(node.id())) {
            var holds = Tally.of(network.hiddenIn(node.id())).inWords();
            return new NodeSpot(numbers++, node, box, painted(box), false, holds, figures);
        }
        boolean roomy = node.type().style().shape() == NodeShape.CONTAINER && box.height() >= ROOMY;
        return new NodeSpot(numbers++, node, box, painted(box), roomy || framesMembers, null, figures);
    }

    private static Rectangle2D painted(Box box) {
        return new Rectangle2D.Double(
                box.x(), box.y(), Math.max(SMALLEST, box.width()), Math.max(SMALLEST, box.height()));
    }
}

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
    private final CareModels careModels;
    private NodeFigures figures;
    private int numbers;

    NodeSpots(SeenNetwork network, ViewPlaces places, Memberships memberships, CareModels careModels) {
        this.network = network;
        this.places = places;
        this.memberships = memberships;
        this.careModels = careModels;
        figures = new NodeFigures(careModels, places.styling());
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
        if (figures.styling() != places.styling()) {
            figures = new NodeFigures(careModels, places.styling());
        }
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
        var dress = places.styling().dress(node, network.degree(node.id()));
        if (network.folding().isClosed(node.id())) {
            var holds = Tally.of(network.hiddenIn(node.id())).inWords();
            return new NodeSpot(numbers++, node, box, painted(box, 1), false, holds, figures, dress);
        }
        boolean roomy = node.type().style().shape() == NodeShape.CONTAINER && box.height() >= ROOMY;
        boolean frame = roomy || framesMembers;
        return new NodeSpot(
                numbers++, node, box, painted(box, frame ? 1 : dress.growth()), frame, null, figures, dress);
    }

    private static Rectangle2D painted(Box box, double growth) {
        double width = Math.max(SMALLEST, box.width() * growth);
        double height = Math.max(SMALLEST, box.height() * growth);
        return new Rectangle2D.Double(
                box.x() - (growth == 1 ? 0 : (width - box.width()) / 2),
                box.y() - (growth == 1 ? 0 : (height - box.height()) / 2),
                width,
                height);
    }
}

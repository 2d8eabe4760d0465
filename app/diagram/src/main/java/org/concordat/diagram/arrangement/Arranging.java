package org.concordat.diagram.arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Lane;
import org.concordat.api.view.View;
import org.concordat.diagram.layout.NewcomersLayout;
import org.concordat.diagram.layout.PartLayout;
import org.concordat.diagram.layout.Progress;

/**
 * Works out where the nodes of a view, or a part of them, shall stand, as one step; for any thread with a snapshot. Pinned nodes stay. A layout
 * in lanes leaves bands behind, and one of the whole view takes those of an earlier one away.
 *
 * @param label what the step is called
 */
public record Arranging(String label, Network network, View view) {

    private static final double INSIDE = 20;
    private static final double UNDER_HEADER = 48;

    /**
     * The whole view by a plan.
     *
     * @throws java.util.concurrent.CancellationException if the progress throws it
     */
    public Edit all(Plan plan, Progress progress) {
        var arrangement = Arrangement.of(network, view, plan.shelves());
        var edits = arrangement.edits(plan.layout().apply(arrangement.subjects()), true, progress);
        addLanes(plan, lanes(plan, arrangement, edits), edits);
        return new Group(label, edits);
    }

    /**
     * Some nodes by a plan, around where they stand now; frames that they stand in grow if they must.
     *
     * @param part with all that stands in frames among them, or is hidden in closed groups
     * @throws java.util.concurrent.CancellationException if the progress throws it
     */
    public Edit part(Set<NodeId> part, Plan plan, Progress progress) {
        var arrangement = Arrangement.of(network, view, part, plan.shelves());
        var bounds = arrangement.movingBounds();
        var inner = plan.layout().apply(arrangement.moving());
        var edits = new ArrayList<>(arrangement.edits(
                new PartLayout(inner, bounds.getCenterX(), bounds.getCenterY(), arrangement.framesOfOthers()),
                false,
                progress));
        if (plan.lanes() != null) {
            addLanes(plan, lanes(plan, arrangement, edits), edits);
        }
        grow(part, bounds, edits);
        return new Group(label, edits);
    }

    private List<Lane> lanes(Plan plan, Arrangement arrangement, List<Edit> edits) {
        var names = plan.lanes();
        return names == null ? List.of() : Bands.of(names, network, arrangement.placesAfter(edits));
    }

    /** Bands of an earlier layout go, as nothing stands in them any more. */
    private void addLanes(Plan plan, List<Lane> lanes, List<Edit> edits) {
        var look = view.look();
        var after = look.withLanes(lanes, plan.lanesBy());
        if (!look.equals(after)) {
            edits.add(new ChangeLook(view.id(), look, after));
        }
    }

    /**
     * Finds room for nodes that overlap others, near what they are linked to; nothing else moves.
     *
     * @throws java.util.concurrent.CancellationException if the progress throws it
     */
    public Edit newcomers(Progress progress) {
        var arrangement = Arrangement.ofNewcomers(network, view);
        var places = arrangement.places();
        var layout = new NewcomersLayout(
                places.stream().mapToDouble(Rectangle2D::getX).toArray(),
                places.stream().mapToDouble(Rectangle2D::getY).toArray());
        return new Group(label, arrangement.edits(layout, false, progress));
    }

    /** Makes the frames that were around all that was moved so large that they are again, the innermost first. */
    private void grow(Set<NodeId> part, Rectangle2D before, List<Edit> edits) {
        var moved = edits.stream()
                .filter(PlaceNode.class::isInstance)
                .map(edit -> ((PlaceNode) edit).after())
                .filter(box -> box != null)
                .map(Arranging::rectangle)
                .reduce(Rectangle2D::createUnion);
        if (moved.isEmpty()) {
            return;
        }
        var content = moved.get();
        for (var frame : framesAround(part, before)) {
            var box = frame.getValue();
            if (!rectangle(box).contains(content) && !box.pinned()) {
                double left = Math.min(box.x(), content.getMinX() - INSIDE);
                double top = Math.min(box.y(), content.getMinY() - UNDER_HEADER);
                double right = Math.max(box.x() + box.width(), content.getMaxX() + INSIDE);
                double bottom = Math.max(box.y() + box.height(), content.getMaxY() + INSIDE);
                var after = box.at(left, top).sized(right - left, bottom - top);
                edits.add(new PlaceNode(view.id(), frame.getKey(), box, after));
                content = rectangle(after);
            }
        }
    }

    private List<Map.Entry<NodeId, Box>> framesAround(Set<NodeId> part, Rectangle2D before) {
        var folding = Folding.of(view.closed());
        return InSight.of(network, view).boxes().entrySet().stream()
                .filter(entry -> !part.contains(entry.getKey())
                        && !folding.hides(entry.getKey())
                        && !folding.isClosed(entry.getKey())
                        && isContainer(entry.getKey())
                        && rectangle(entry.getValue()).contains(before))
                .sorted(Comparator.comparingDouble(
                        entry -> entry.getValue().width() * entry.getValue().height()))
                .toList();
    }

    private boolean isContainer(NodeId node) {
        return network.find(node)
                .filter(n -> n.type().style().shape() == NodeShape.CONTAINER)
                .isPresent();
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}

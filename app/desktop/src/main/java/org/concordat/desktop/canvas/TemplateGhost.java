package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.ViewId;
import org.concordat.desktop.canvas.PlaceGesture.Ghost;
import org.concordat.diagram.figure.NodeFigure;

/** The nodes of a template as they would come to stand around a point, frames behind what they hold. */
record TemplateGhost(ViewId view, Dragged.Copy template) implements Ghost {

    @Override
    public List<NodeFigure> around(Point2D spot) {
        var nodes = new HashMap<NodeId, Node>();
        var step = template.around(view, spot);
        step.leaves().forEach(leaf -> {
            if (leaf instanceof AddNode add) {
                nodes.put(add.node().id(), add.node());
            }
        });
        return step.leaves().stream()
                .filter(PlaceNode.class::isInstance)
                .map(PlaceNode.class::cast)
                .map(place -> figure(place, Objects.requireNonNull(nodes.get(place.node()))))
                .sorted(Comparator.comparing(figure -> !figure.frame()))
                .toList();
    }

    private static NodeFigure figure(PlaceNode place, Node node) {
        return Ghost.figure(
                node.type(),
                Objects.requireNonNull(place.after()),
                node.get(Core.NAME, node.type().label()));
    }
}

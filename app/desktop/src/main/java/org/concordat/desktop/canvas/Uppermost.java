package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;

/**
 * Lets what was put or moved last be seen above what it covers. A node is only brought forward where it would else be painted beneath
 * another one; frames and pictures, such as maps, stay behind what stands on them,
 * and so does what holds all of another one.
 */
final class Uppermost {

    private final CanvasModel model;

    Uppermost(CanvasModel model) {
        this.model = model;
    }

    /** The same edit with what it takes for its nodes to be above others where they come to stand. */
    Edit of(Edit edit) {
        var moved = new HashSet<NodeId>();
        var ground = new HashSet<NodeId>();
        for (var leaf : edit.leaves()) {
            if (leaf instanceof PlaceNode place) {
                moved.add(place.node());
            } else if (leaf instanceof AddNode add && isGround(add.node())) {
                ground.add(add.node().id());
            }
        }
        var edits = new ArrayList<Edit>();
        boolean raised = false;
        for (var leaf : edit.leaves()) {
            var now = leaf instanceof PlaceNode place && !ground.contains(place.node()) ? above(place, moved) : leaf;
            raised |= now != leaf;
            edits.add(now);
        }
        return raised ? new Group(edit.label(), edits) : edit;
    }

    private PlaceNode above(PlaceNode place, Set<NodeId> moved) {
        var box = place.after();
        if (box == null || model.node(place.node()).filter(Uppermost::isGround).isPresent()) {
            return place;
        }
        int level = model.drawing().touching(Boxes.rectangle(box)).stream()
                .filter(id -> id instanceof NodeId node && !moved.contains(node))
                .map(id -> (NodeId) id)
                .filter(id -> model.node(id).filter(Uppermost::isFrame).isEmpty())
                .map(model::box)
                .filter(Objects::nonNull)
                .filter(other -> !isHeld(other, box) && hides(other, box))
                .mapToInt(other -> other.level() + 1)
                .max()
                .orElse(box.level());
        return level == box.level()
                ? place
                : new PlaceNode(place.view(), place.node(), place.before(), box.withLevel(level));
    }

    /** Whether a box may be painted over part of another one: the smaller of a level later, and of a size one cannot tell. */
    private static boolean hides(Box other, Box box) {
        return Boxes.rectangle(other).intersects(Boxes.rectangle(box))
                && (other.level() > box.level() || (other.level() == box.level() && area(other) <= area(box)));
    }

    private static boolean isHeld(Box other, Box box) {
        return Boxes.contains(box, other) && area(other) < area(box);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static boolean isGround(Node node) {
        return isFrame(node) || node.type().isA(Remarks.PICTURE);
    }

    private static boolean isFrame(Node node) {
        return node.type().style().shape() == NodeShape.CONTAINER;
    }
}

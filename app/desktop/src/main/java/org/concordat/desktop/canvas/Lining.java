package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.concordat.diagram.alignment.Stacking;

/**
 * Describes what lining up the selected boxes comes to, each as one step to undo; it changes nothing. What stands in a frame, or is hidden in a
 * closed group, goes with it; of a selected frame and selected nodes inside it, only the frame counts.
 */
final class Lining {

    private final Document document;
    private final ViewId view;
    private final CanvasModel model;

    Lining(Document document, ViewId view, CanvasModel model) {
        this.document = document;
        this.view = view;
        this.model = model;
    }

    /** The selected nodes that stand in no other selected one, in the order in which they were selected. */
    List<NodeId> outermost() {
        var chosen = new ArrayList<NodeId>();
        model.selected().forEach(id -> {
            if (id instanceof NodeId node && model.box(node) != null) {
                chosen.add(node);
            }
        });
        var inside = new HashSet<NodeId>();
        chosen.forEach(node -> {
            var contents = model.steps().withContents(List.of(node));
            contents.remove(node);
            inside.addAll(contents);
        });
        chosen.removeAll(inside);
        return chosen;
    }

    /** Gives the outermost selected nodes other places. */
    Edit move(String label, UnaryOperator<List<Box>> places) {
        var nodes = outermost();
        var before = boxes(nodes);
        var after = places.apply(before);
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < nodes.size(); i++) {
            double dx = after.get(i).x() - before.get(i).x();
            double dy = after.get(i).y() - before.get(i).y();
            if (dx != 0 || dy != 0) {
                var contents = model.steps().withContents(List.of(nodes.get(i)));
                edits.addAll(model.steps().moveJust(contents, dx, dy).leaves());
            }
        }
        return new Group(label, edits);
    }

    /** Gives the outermost selected nodes other sizes; closed groups keep theirs, as it is that of what they hide. */
    Edit resize(String label, UnaryOperator<List<Box>> sizes) {
        var nodes = outermost().stream()
                .filter(node -> !model.groups().folding().isClosed(node))
                .toList();
        return placed(label, nodes, nodes.isEmpty() ? List.of() : sizes.apply(boxes(nodes)));
    }

    /** Brings the selected nodes to the front with all they hold, or sends them to the back. */
    Edit stack(String label, Stacking stacking) {
        var nodes = List.copyOf(model.steps().withContents(model.selected()));
        var here = Set.copyOf(nodes);
        var others = Objects.requireNonNull(document.view(view)).boxes().entrySet().stream()
                .filter(entry -> !here.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return placed(label, nodes, stacking.of(nodes.stream().map(this::box).toList(), others));
    }

    private Edit placed(String label, List<NodeId> nodes, List<Box> after) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < nodes.size(); i++) {
            var before = box(nodes.get(i));
            if (!before.equals(after.get(i))) {
                edits.add(new PlaceNode(view, nodes.get(i), before, after.get(i)));
            }
        }
        return new Group(label, edits);
    }

    /** Where nodes are seen. */
    private List<Box> boxes(List<NodeId> nodes) {
        return nodes.stream()
                .map(node -> Objects.requireNonNull(model.box(node), node::value))
                .toList();
    }

    private Box box(NodeId node) {
        return Objects.requireNonNull(document.box(view, node), node::value);
    }
}

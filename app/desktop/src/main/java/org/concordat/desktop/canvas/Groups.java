package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.concordat.diagram.drawing.Drawing;

/**
 * What closing and opening the groups of a view comes to, each as one step to undo; it changes nothing. A group is closed around all that
 * stands wholly inside it then, at any depth.
 */
final class Groups {

    private final Document document;
    private final ViewId view;
    private final Drawing drawing;

    Groups(Document document, ViewId view, Drawing drawing) {
        this.document = document;
        this.view = view;
        this.drawing = drawing;
    }

    /** What is hidden now, and by which groups. */
    Folding folding() {
        return document.folding(view);
    }

    /** Those of some elements that are open frames with something inside. */
    List<NodeId> closable(Collection<? extends ElementId> elements) {
        return nodes(elements).stream().filter(drawing::holdsSomething).toList();
    }

    /** Those of some elements that are seen as closed groups. */
    List<NodeId> openable(Collection<? extends ElementId> elements) {
        return nodes(elements).stream().filter(folding()::isClosed).toList();
    }

    private static List<NodeId> nodes(Collection<? extends ElementId> elements) {
        return elements.stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .toList();
    }

    /** All open frames with something inside, at any depth, in no promised order. */
    List<NodeId> closable() {
        return drawing.frames().filter(drawing::holdsSomething).toList();
    }

    /** All closed groups, hidden ones too, in no promised order. */
    List<NodeId> openable() {
        return folding().isEmpty() ? List.of() : List.copyOf(view().closed().keySet());
    }

    /** Closes frames that are open. */
    Edit close(String label, Collection<NodeId> groups) {
        Map<NodeId, Box> seen = new HashMap<>(view().boxes());
        seen.keySet().removeIf(folding()::hides);
        return new Group(
                label,
                groups.stream()
                        .sorted()
                        .<Edit>map(group -> new CloseGroup(view, group, inside(group, seen), Set.of()))
                        .toList());
    }

    /** What stands in a frame, and all that is hidden there already. */
    private Set<NodeId> inside(NodeId group, Map<NodeId, Box> seen) {
        var frame = Objects.requireNonNull(seen.get(group), group::value);
        var inside = new HashSet<NodeId>();
        seen.forEach((node, box) -> {
            if (!node.equals(group)
                    && Boxes.contains(frame, Objects.requireNonNull(folding().box(node, box)))) {
                inside.add(node);
                inside.addAll(folding().hiddenIn(node));
            }
        });
        return inside;
    }

    /** Opens groups that are closed. */
    Edit open(String label, Collection<NodeId> groups) {
        var closed = view().closed();
        var edits = new ArrayList<Edit>();
        groups.stream()
                .sorted()
                .forEach(group ->
                        edits.add(new CloseGroup(view, group, Set.of(), closed.getOrDefault(group, Set.of()))));
        return new Group(label, edits);
    }

    /** The closed groups that are seen for some of these elements, which they hide. */
    Set<NodeId> standInsFor(Collection<? extends ElementId> elements) {
        return folding().isEmpty()
                ? Set.of()
                : nodes(elements).stream()
                        .filter(folding()::hides)
                        .map(folding()::seenFor)
                        .collect(Collectors.toSet());
    }

    private View view() {
        return Objects.requireNonNull(document.view(view));
    }
}

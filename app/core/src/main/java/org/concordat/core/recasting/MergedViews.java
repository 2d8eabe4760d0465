package org.concordat.core.recasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.View;

/**
 * Where a node stands that others are merged into: where it stood or, in a view that it was not in, where the first of the others stood,
 * inside the same closed groups and closed around the same.
 */
record MergedViews(List<View> views, NodeId stays, Set<NodeId> goes) {

    /** Takes the bends from links that lead to another place afterwards. */
    List<Edit> straightened(Collection<Link> moved) {
        var edits = new ArrayList<Edit>();
        for (var view : views) {
            if (view.box(stays) != null) {
                for (var link : moved) {
                    if (!view.bends(link.id()).isEmpty()) {
                        edits.add(new BendLink(view.id(), link.id(), view.bends(link.id()), List.of()));
                    }
                }
            }
        }
        return edits;
    }

    private List<NodeId> replaced(View view) {
        return view.box(stays) != null
                ? List.of()
                : goes.stream()
                        .filter(node -> view.box(node) != null)
                        .sorted()
                        .limit(1)
                        .toList();
    }

    /** Puts the node where one of the others stood. */
    List<Edit> taken() {
        return views.stream()
                .flatMap(view -> replaced(view).stream()
                        .<Edit>map(node -> new PlaceNode(view.id(), stays, null, view.box(node))))
                .toList();
    }

    /** Puts it into the closed groups that hid the other, and closes it around what that hid; to be made once the others are gone. */
    List<Edit> hidden() {
        var edits = new ArrayList<Edit>();
        for (var view : views) {
            for (var node : replaced(view)) {
                view.closed().forEach((group, hidden) -> {
                    if (group.equals(node)) {
                        var inside = new HashSet<>(hidden);
                        inside.removeAll(goes);
                        edits.add(new CloseGroup(view.id(), stays, inside, Set.of()));
                    } else if (hidden.contains(node) && !goes.contains(group)) {
                        edits.add(new CloseGroup(view.id(), group, Set.of(stays), Set.of()));
                    }
                });
            }
        }
        edits.removeIf(edit -> edit instanceof CloseGroup close && close.hides().isEmpty());
        return edits;
    }
}

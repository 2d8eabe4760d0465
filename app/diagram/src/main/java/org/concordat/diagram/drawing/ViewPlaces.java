package org.concordat.diagram.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/** Where the nodes of one view stand and where its links bend, kept in step by edits. */
final class ViewPlaces {

    private final Network network;
    private final ViewId view;
    private final Map<NodeId, Box> boxes;
    private final Map<LinkId, List<Bend>> bends;

    ViewPlaces(Network network, View view) {
        this.network = network;
        this.view = view.id();
        boxes = new HashMap<>(view.boxes());
        bends = new HashMap<>(view.bends());
    }

    /** The box of a node, or null if the node is not in the view. */
    @Nullable
    Box box(NodeId node) {
        return boxes.get(node);
    }

    List<Bend> bends(LinkId link) {
        return bends.getOrDefault(link, List.of());
    }

    boolean shows(NodeId node) {
        return boxes.containsKey(node) && network.node(node) != null;
    }

    boolean shows(Link link) {
        return shows(link.from()) && shows(link.to());
    }

    /** Whether the box of one node holds all of the box of another. */
    boolean encloses(NodeId outer, NodeId inner) {
        var around = boxes.get(outer);
        var box = boxes.get(inner);
        return around != null
                && box != null
                && !outer.equals(inner)
                && around.x() <= box.x()
                && around.y() <= box.y()
                && around.x() + around.width() >= box.x() + box.width()
                && around.y() + around.height() >= box.y() + box.height();
    }

    /** Whether the edit brings the view itself or takes it away. */
    boolean isReplacedBy(Edit made) {
        return made.leaves().stream()
                .anyMatch(leaf -> leaf instanceof AddView add && add.view().id().equals(view)
                        || leaf instanceof RemoveView remove
                                && remove.view().id().equals(view));
    }

    /** Takes in an edit that the document has made. @return what it names in this view */
    Touched take(Edit made) {
        var touched = new Touched();
        made.leaves().forEach(leaf -> take(leaf, touched));
        return touched;
    }

    private void take(Edit leaf, Touched touched) {
        if (leaf instanceof PlaceNode place) {
            if (place.view().equals(view)) {
                place(place);
                touched.nodes.add(place.node());
            }
        } else if (leaf instanceof BendLink bend) {
            if (bend.view().equals(view)) {
                bend(bend, touched);
            }
        } else if (leaf instanceof AddView add) {
            replace(add.view());
        } else if (leaf instanceof RemoveView remove) {
            replace(new View(remove.view().id(), "", Map.of(), Map.of()));
        } else {
            touched.add(leaf);
        }
    }

    private void place(PlaceNode place) {
        if (place.after() == null) {
            boxes.remove(place.node());
        } else {
            boxes.put(place.node(), place.after());
        }
    }

    private void bend(BendLink bend, Touched touched) {
        if (bend.after().isEmpty()) {
            bends.remove(bend.link());
        } else {
            bends.put(bend.link(), bend.after());
        }
        var link = network.link(bend.link());
        if (link != null) {
            touched.add(link);
        }
    }

    private void replace(View other) {
        if (other.id().equals(view)) {
            boxes.clear();
            boxes.putAll(other.boxes());
            bends.clear();
            bends.putAll(other.bends());
        }
    }
}

package org.concordat.diagram.projection;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.ViewId;

/** The elements that an edit names and one view shows, whatever it did to them. */
final class Touched {

    final Set<NodeId> nodes = new LinkedHashSet<>();
    final Set<LinkId> links = new LinkedHashSet<>();
    private final ViewId view;
    private boolean everything;

    private Touched(ViewId view) {
        this.view = view;
    }

    static Touched by(Edit edit, ViewId view) {
        var touched = new Touched(view);
        edit.leaves().forEach(touched::add);
        return touched;
    }

    /** Whether the view itself came or went. */
    boolean everything() {
        return everything;
    }

    boolean isEmpty() {
        return nodes.isEmpty() && links.isEmpty();
    }

    private void add(Edit leaf) {
        if (leaf instanceof PlaceNode place) {
            if (place.view().equals(view)) {
                nodes.add(place.node());
            }
        } else if (leaf instanceof BendLink bend) {
            if (bend.view().equals(view)) {
                links.add(bend.link());
            }
        } else if (leaf instanceof AddView add) {
            everything |= add.view().id().equals(view);
        } else if (leaf instanceof RemoveView remove) {
            everything |= remove.view().id().equals(view);
        } else {
            addElement(leaf);
        }
    }

    private void addElement(Edit leaf) {
        if (leaf instanceof AddNode add) {
            nodes.add(add.node().id());
        } else if (leaf instanceof RemoveNode remove) {
            nodes.add(remove.node().id());
        } else if (leaf instanceof ChangeNode change) {
            nodes.add(change.after().id());
        } else if (leaf instanceof AddLink add) {
            links.add(add.link().id());
        } else if (leaf instanceof RemoveLink remove) {
            links.add(remove.link().id());
        } else if (leaf instanceof ChangeLink change) {
            links.add(change.after().id());
        }
    }
}

package org.concordat.diagram.drawing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;

/** The elements that an edit names, whatever it did to them. */
final class Touched {

    /** Nodes that changed, and nodes that may look different because a link to them changed. */
    final Set<NodeId> nodes = new LinkedHashSet<>();

    final Set<LinkId> links = new LinkedHashSet<>();

    /** The ends that the links had before and have after. */
    final Set<Pair> pairs = new LinkedHashSet<>();

    /** The sources of memberships that came, went or changed. */
    final Set<NodeId> members = new LinkedHashSet<>();

    int size() {
        return nodes.size() + links.size();
    }

    /** Takes in a part of an edit that is about the network. */
    void add(Edit leaf) {
        if (leaf instanceof AddNode add) {
            nodes.add(add.node().id());
        } else if (leaf instanceof RemoveNode remove) {
            nodes.add(remove.node().id());
        } else if (leaf instanceof ChangeNode change) {
            nodes.add(change.after().id());
        } else if (leaf instanceof AddLink add) {
            add(add.link());
        } else if (leaf instanceof RemoveLink remove) {
            add(remove.link());
        } else if (leaf instanceof ChangeLink change) {
            add(change.before());
            add(change.after());
        }
    }

    void add(Link link) {
        links.add(link.id());
        pairs.add(Pair.of(link));
        nodes.add(link.to());
        if (Memberships.isOne(link)) {
            members.add(link.from());
        }
    }
}

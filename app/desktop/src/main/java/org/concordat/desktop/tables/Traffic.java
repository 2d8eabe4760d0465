package org.concordat.desktop.tables;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;

/** What an edit brings to what a table is about, and takes from it: also what has become of another type. */
final class Traffic {

    private final Query query;
    private final Set<Element> come = new LinkedHashSet<>();
    private final Set<ElementId> gone = new LinkedHashSet<>();

    private Traffic(Query query) {
        this.query = query;
    }

    static Traffic of(Collection<Edit> leaves, Query query) {
        var traffic = new Traffic(query);
        leaves.forEach(traffic::sort);
        return traffic;
    }

    /** As they were when they came. */
    Set<Element> come() {
        return come;
    }

    Set<ElementId> gone() {
        return gone;
    }

    private void sort(Edit leaf) {
        if (leaf instanceof AddNode add) {
            come(add.node());
        } else if (leaf instanceof AddLink add) {
            come(add.link());
        } else if (leaf instanceof RemoveNode remove) {
            go(remove.node());
        } else if (leaf instanceof RemoveLink remove) {
            go(remove.link());
        } else if (leaf instanceof ChangeNode change) {
            turn(change.before(), change.after());
        } else if (leaf instanceof ChangeLink change) {
            turn(change.before(), change.after());
        }
    }

    private void come(Element element) {
        if (query.isAbout(element)) {
            gone.remove(element.id());
            come.add(element);
        }
    }

    private void go(Element element) {
        if (query.isAbout(element)) {
            come.removeIf(other -> other.id().equals(element.id()));
            gone.add(element.id());
        }
    }

    private void turn(Element before, Element after) {
        if (query.isAbout(before) != query.isAbout(after)) {
            go(before);
            come(after);
        }
    }
}

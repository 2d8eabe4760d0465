package org.concordat.desktop.canvas;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;

/** Deletes what is selected, or takes it out of the view, and says what stays. A locked view refuses both of what is in it. */
final class Removing {

    private final CanvasModel model;

    Removing(CanvasModel model) {
        this.model = model;
    }

    /**
     * Removes what is selected from the network, be it in this view or not. What a closed group among it hides stays and is seen again.
     */
    void deleteSelected() {
        var elements = new LinkedHashSet<ElementId>(model.selected());
        model.selection().get().stream().filter(this::isElsewhere).forEach(elements::add);
        delete(elements);
    }

    /** Whether an element of the network is not in this view. */
    private boolean isElsewhere(ElementId id) {
        if (id instanceof NodeId node) {
            return model.node(node).isPresent() && !model.additions().isHere(node);
        }
        var link = model.network().link((LinkId) id);
        return link != null
                && !(model.additions().isHere(link.from()) && model.additions().isHere(link.to()));
    }

    void delete(Collection<? extends ElementId> elements) {
        if (!elements.isEmpty() && (elements.stream().allMatch(this::isElsewhere) || isAllowed())) {
            var kept = kept(elements, "hint.deleted.kept", "hint.deleted.keptOfMany");
            tell(model.make(model.steps().delete(elements)), kept);
        }
    }

    /** Takes the selected nodes out of this view; the network keeps them. */
    void hideSelected() {
        var elements = model.selected();
        if (elements.stream().anyMatch(id -> model.box(id) != null) && isAllowed()) {
            var kept = kept(elements, "hint.hidden.kept", "hint.hidden.keptOfMany");
            tell(model.make(model.steps().hide(elements)), kept);
        }
    }

    private boolean isAllowed() {
        if (model.isLocked()) {
            model.hint(Texts.get("hint.locked.keeps"));
        }
        return !model.isLocked();
    }

    /** What stays of the closed groups among some elements, in words; empty if nothing is hidden there. */
    private String kept(Collection<? extends ElementId> elements, String one, String many) {
        var folding = model.groups().folding();
        if (folding.isEmpty()) {
            return "";
        }
        var groups = elements.stream()
                .filter(id -> id instanceof NodeId node && folding.isClosed(node))
                .map(NodeId.class::cast)
                .toList();
        long members = groups.stream()
                .flatMap(group -> folding.hiddenIn(group).stream())
                .filter(member -> !elements.contains(member))
                .count();
        if (members == 0) {
            return "";
        }
        return groups.size() == 1
                ? Texts.format(one, model.name(groups.get(0)), members)
                : Texts.format(many, groups.size(), members);
    }

    private void tell(boolean done, String kept) {
        if (done && !kept.isEmpty()) {
            model.hint(kept);
        }
    }
}

package org.concordat.desktop.canvas;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.NodeId;

/** Closes and opens groups of a canvas. */
final class Folds {

    private final CanvasModel model;

    Folds(CanvasModel model) {
        this.model = model;
    }

    private Groups groups() {
        return model.groups();
    }

    boolean canClose() {
        return isAnySelected(model.drawing()::holdsSomething);
    }

    boolean canOpen() {
        return canOpenAny() && isAnySelected(groups().folding()::isClosed);
    }

    /** Asked after each edit, perhaps of very many elements. */
    private boolean isAnySelected(Predicate<NodeId> condition) {
        return model.selection().get().stream().anyMatch(id -> id instanceof NodeId node && condition.test(node));
    }

    boolean canOpenAny() {
        return !groups().folding().isEmpty();
    }

    void closeSelected() {
        close(groups().closable(model.selected()));
    }

    void openSelected() {
        open(groups().openable(model.selected()));
    }

    /** Closes an open group, opens a closed one. */
    void toggle(NodeId group) {
        if (groups().folding().isClosed(group)) {
            open(List.of(group));
        } else {
            close(List.of(group));
        }
    }

    /** What {@link #toggle} would do, in words. */
    String toggling(NodeId group) {
        return Texts.format(
                groups().folding().isClosed(group) ? "hint.openGroup" : "hint.closeGroup", model.name(group));
    }

    private void close(List<NodeId> some) {
        if (!some.isEmpty()) {
            var label = some.size() == 1
                    ? Texts.format("step.closeGroup", model.name(some.get(0)))
                    : Texts.format("step.closeGroups", some.size());
            make(groups().close(label, some), some);
        }
    }

    private void open(List<NodeId> some) {
        if (!some.isEmpty()) {
            var label = some.size() == 1
                    ? Texts.format("step.openGroup", model.name(some.get(0)))
                    : Texts.format("step.openGroups", some.size());
            make(groups().open(label, some), some);
        }
    }

    /** Selects what was closed or opened, as far as it is still seen: nothing that is hidden stays selected. */
    private void make(Edit edit, Collection<NodeId> some) {
        if (model.make(edit)) {
            model.select(some.stream()
                    .filter(node -> !groups().folding().hides(node))
                    .toList());
        }
    }

    /** Closes every group that holds something, those inside others too. */
    void closeAll() {
        var all = groups().closable();
        if (all.isEmpty()) {
            model.hint(Texts.get("hint.closeGroup.none"));
        } else if (model.make(groups().close(Texts.format("step.closeGroups", all.size()), all))) {
            var folding = groups().folding();
            model.select(model.selected().stream()
                    .filter(id -> !(id instanceof NodeId node) || !folding.hides(node))
                    .toList());
        }
    }

    /** Opens every group, those inside others too. */
    void openAll() {
        var all = groups().openable();
        if (!all.isEmpty()) {
            model.make(groups().open(Texts.format("step.openGroups", all.size()), all));
        }
    }
}

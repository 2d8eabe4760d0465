package org.concordat.desktop.tables;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Lets the header of a table say and change how the model's rows are sorted: up, down, as in the document. The model itself sorts, so
 * that rows of the table are rows of the model.
 */
final class HeaderSort extends RowSorter<ElementModel> {

    private final ElementModel model;
    private final Consumer<Query> listener;

    /** @param listener told the question that a click on a heading asks */
    HeaderSort(ElementModel model, Consumer<Query> listener) {
        this.model = model;
        this.listener = listener;
    }

    @Override
    public ElementModel getModel() {
        return model;
    }

    @Override
    public void toggleSortOrder(int column) {
        var chosen = model.shown().get(column);
        listener.accept(model.query().withSorted(next(chosen, model.query().sorted())));
        fireSortOrderChanged();
    }

    private static Query.@Nullable Sorted next(Column column, Query.@Nullable Sorted now) {
        if (now == null || !now.column().id().equals(column.id())) {
            return new Query.Sorted(column, false);
        }
        return now.isDescending() ? null : new Query.Sorted(column, true);
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        var sorted = model.query().sorted();
        if (sorted == null) {
            return List.of();
        }
        for (int i = 0; i < model.shown().size(); i++) {
            if (model.shown().get(i).id().equals(sorted.column().id())) {
                return List.of(new SortKey(i, sorted.isDescending() ? SortOrder.DESCENDING : SortOrder.ASCENDING));
            }
        }
        return List.of();
    }

    @Override
    public void setSortKeys(@Nullable List<? extends SortKey> keys) {
        // The question of the model says how it is sorted.
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public int getViewRowCount() {
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        // Nothing is kept here.
    }

    @Override
    public void allRowsChanged() {
        // Nothing is kept here.
    }

    @Override
    public void rowsInserted(int first, int last) {
        // Nothing is kept here.
    }

    @Override
    public void rowsDeleted(int first, int last) {
        // Nothing is kept here.
    }

    @Override
    public void rowsUpdated(int first, int last) {
        // Nothing is kept here.
    }

    @Override
    public void rowsUpdated(int first, int last, int column) {
        // Nothing is kept here.
    }
}

package org.concordat.desktop.tables;

import java.awt.Rectangle;
import java.util.Set;
import javax.swing.JTable;
import org.concordat.api.fact.ElementId;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.selection.Selection;

/** Keeps the selected rows of a table and the selection of the window the same, whoever changes one of them. Belongs to the event thread. */
final class SelectionBinding implements AutoCloseable {

    private final JTable table;
    private final ElementModel model;
    private final Selection selection;
    private final Subscription subscription;
    private boolean following;
    private boolean awake;

    SelectionBinding(JTable table, ElementModel model, Selection selection) {
        this.table = table;
        this.model = model;
        this.selection = selection;
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!following && !e.getValueIsAdjusting()) {
                lead();
            }
        });
        subscription = selection.subscribe(this::follow);
    }

    /** Whether the table is seen; while it is not, it follows nobody. */
    void setAwake(boolean now) {
        awake = now;
        if (awake) {
            follow(selection.get());
        }
    }

    /** The window selects what the rows say. */
    private void lead() {
        if (awake) {
            following = true;
            try {
                selection.set(model.ids(table.getSelectedRows()));
            } finally {
                following = false;
            }
        }
    }

    /** The rows say what the window selects; what the table does not show stays selected there. */
    private void follow(Set<ElementId> ids) {
        if (following || !awake) {
            return;
        }
        quietly(() -> {
            var rows = table.getSelectionModel();
            rows.setValueIsAdjusting(true);
            rows.clearSelection();
            int first = -1;
            for (var id : ids) {
                int row = model.row(id);
                if (row >= 0) {
                    rows.addSelectionInterval(row, row);
                    first = first < 0 || row < first ? row : first;
                }
            }
            rows.setValueIsAdjusting(false);
            reveal(first);
        });
    }

    private void reveal(int row) {
        if (row >= 0) {
            var cell = table.getCellRect(row, 0, true);
            var seen = table.getVisibleRect();
            table.scrollRectToVisible(new Rectangle(seen.x, cell.y, 1, cell.height));
        }
    }

    /** Changes rows in a way that says nothing about what is selected, and selects them as before. */
    void keeping(Runnable change) {
        quietly(change);
        follow(selection.get());
    }

    private void quietly(Runnable change) {
        boolean before = following;
        following = true;
        try {
            change.run();
        } finally {
            following = before;
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}

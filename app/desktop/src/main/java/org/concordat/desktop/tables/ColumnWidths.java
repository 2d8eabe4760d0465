package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.Map;
import javax.swing.JTable;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import org.concordat.desktop.theme.Scale;

/** How wide columns are: as they like, with room for their heading, or as somebody has dragged them. Belongs to the event thread. */
final class ColumnWidths {

    private static final int MARGIN = 30;

    private final JTable table;
    private final ElementModel model;
    private final Map<String, Integer> dragged = new HashMap<>();

    ColumnWidths(JTable table, ElementModel model) {
        this.table = table;
        this.model = model;
        table.getColumnModel().addColumnModelListener(new TableColumnModelListener() {
            @Override
            public void columnMarginChanged(ChangeEvent e) {
                keep();
            }

            @Override
            public void columnAdded(TableColumnModelEvent e) {
                // A new column gets its width from here.
            }

            @Override
            public void columnRemoved(TableColumnModelEvent e) {
                // Its width is kept for when it comes back.
            }

            @Override
            public void columnMoved(TableColumnModelEvent e) {
                // A width belongs to a column, not to its place.
            }

            @Override
            public void columnSelectionChanged(ListSelectionEvent e) {
                // Which column is selected changes no width.
            }
        });
    }

    int of(Column column) {
        var metrics = table.getFontMetrics(table.getTableHeader().getFont());
        int heading = metrics.stringWidth(column.title() + Headings.behind(column)) + Scale.of(MARGIN);
        return dragged.getOrDefault(column.id(), Math.max(Scale.of(column.width()), heading));
    }

    /** Keeps the width of a column while somebody drags its edge. */
    private void keep() {
        var dragging = table.getTableHeader().getResizingColumn();
        if (dragging != null) {
            dragged.put(model.shown().get(dragging.getModelIndex()).id(), dragging.getWidth());
        }
    }
}

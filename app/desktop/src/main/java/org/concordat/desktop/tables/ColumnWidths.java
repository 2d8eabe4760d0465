package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.Map;
import javax.swing.JTable;
import org.concordat.desktop.theme.Scale;

/** How wide columns are: as they like, with room for their heading, or as somebody has dragged them. Belongs to the event thread. */
final class ColumnWidths {

    private static final int MARGIN = 30;

    private final JTable table;
    private final Map<String, Integer> dragged = new HashMap<>();

    ColumnWidths(JTable table) {
        this.table = table;
    }

    int of(Column column) {
        var metrics = table.getFontMetrics(table.getTableHeader().getFont());
        int heading = metrics.stringWidth(column.title() + Headings.behind(column)) + Scale.of(MARGIN);
        return dragged.getOrDefault(column.id(), Math.max(Scale.of(column.width()), heading));
    }

    /** Keeps the widths as they are now. */
    void keep(ElementModel model) {
        var columns = table.getColumnModel();
        for (int i = 0; i < columns.getColumnCount(); i++) {
            var shown = columns.getColumn(i);
            var column = model.shown().get(shown.getModelIndex());
            if (shown.getWidth() != of(column) && shown.getWidth() > 0) {
                dragged.put(column.id(), shown.getWidth());
            }
        }
    }
}

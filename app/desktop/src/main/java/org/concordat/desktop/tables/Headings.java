package org.concordat.desktop.tables;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The headings of a table of elements, with the unit of figures. */
final class Headings implements TableCellRenderer {

    private final TableCellRenderer plain;
    private final ElementModel model;

    /** @param plain the renderer of the look, which also says how the table is sorted */
    Headings(TableCellRenderer plain, ElementModel model) {
        this.plain = plain;
        this.model = model;
    }

    /** What stands behind the title. */
    static String behind(Column column) {
        return column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int at) {
        var column = model.shown().get(table.convertColumnIndexToModel(at));
        var text = column.title() + behind(column);
        var component = plain.getTableCellRendererComponent(table, text, selected, focused, row, at);
        if (component instanceof JLabel label) {
            label.setHorizontalAlignment(column.isFigure() ? SwingConstants.RIGHT : SwingConstants.LEADING);
            label.setToolTipText(Tips.of(text + "\n" + Texts.get("heading.tip")));
            if (focused) {
                label.setBackground(UIManager.getColor("Table.selectionBackground"));
                label.setForeground(UIManager.getColor("Table.selectionForeground"));
            }
        }
        return component;
    }
}

package org.concordat.desktop.tables;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** One cell of a table of elements: figures at the right, the sign of the type beside it, all of a text that is cut off in its tip. */
final class ElementCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient ElementModel model;

    ElementCell(Desk desk, ElementModel model) {
        this.desk = desk;
        this.model = model;
        Labels.asWritten(this);
        setIconTextGap(Scale.of(7));
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int at) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, at);
        var column = model.shown().get(table.convertColumnIndexToModel(at));
        var element = model.element(row);
        setHorizontalAlignment(column.isFigure() ? SwingConstants.RIGHT : SwingConstants.LEADING);
        setBorder(
                BorderFactory.createCompoundBorder(getBorder(), BorderFactory.createEmptyBorder(0, 0, 0, Scale.of(4))));
        setIcon(
                column.id().equals(PlainColumns.TYPE)
                        ? element.map(e -> desk.icons().of(e.type())).orElse(null)
                        : null);
        var text = String.valueOf(value).replace('\n', ' ');
        setText(text);
        boolean isCut =
                getPreferredSize().width > table.getColumnModel().getColumn(at).getWidth();
        var remark = element.map(e -> column.remark(e, Sight.live(desk))).orElse("");
        setToolTipText(Tips.of((isCut ? value + (remark.isEmpty() ? "" : "\n") : "") + remark));
        return this;
    }
}

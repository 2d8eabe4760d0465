package org.concordat.desktop.tables;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The names of the rows of a matrix and their totals; it stays where it is when the matrix is scrolled sideways. */
final class RowNames extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 120;
    private static final int MOST = 320;
    private static final int OF_TOTAL = 60;
    private static final int LOOKED_AT = 300;

    private final transient MatrixModel matrix;

    RowNames(MatrixModel matrix, JTable table) {
        this.matrix = matrix;
        setModel(new Names());
        setFocusable(false);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(table.getRowHeight());
        setSelectionModel(table.getSelectionModel());
        setDefaultRenderer(Object.class, new Cell());
        Cells.style(this, "background: $TableHeader.background");
    }

    /** Shows the names as they are now, with room for them. */
    void refresh() {
        ((AbstractTableModel) getModel()).fireTableDataChanged();
        var metrics = getFontMetrics(getFont());
        int name = Scale.of(LEAST);
        int total = Scale.of(OF_TOTAL);
        for (int row = 0; row < Math.min(getRowCount(), LOOKED_AT); row++) {
            name = Math.max(name, metrics.stringWidth(matrix.rowName(row)) + Scale.of(18));
            total = Math.max(total, metrics.stringWidth(matrix.rowTotal(row)) + Scale.of(18));
        }
        getColumnModel().getColumn(0).setPreferredWidth(Math.min(name, Scale.of(MOST)));
        getColumnModel().getColumn(1).setPreferredWidth(total);
        setPreferredScrollableViewportSize(new Dimension(Math.min(name, Scale.of(MOST)) + total, 0));
    }

    private final class Names extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return matrix == null ? 0 : matrix.getRowCount();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0 ? matrix.rowName(row) : matrix.rowTotal(row);
        }
    }

    private static final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        Cell() {
            Labels.asWritten(this);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
            boolean isCut = getPreferredSize().width
                    > table.getColumnModel().getColumn(column).getWidth();
            setToolTipText(isCut ? Tips.of(String.valueOf(value)) : null);
            return this;
        }
    }
}

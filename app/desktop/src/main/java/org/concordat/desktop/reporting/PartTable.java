package org.concordat.desktop.reporting;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.function.IntUnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** Parts to choose by a tick, and to put in order by dragging or with Alt and the arrow keys. Belongs to the event thread. */
final class PartTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(PartTable.class);
    private static final int ROW = 28;
    private static final int TICK = 32;

    private final transient PartList parts;

    PartTable(PartList parts, Runnable changed) {
        super(new Model(parts, changed));
        this.parts = parts;
        setTableHeader(null);
        setShowGrid(false);
        setRowHeight(Scale.of(ROW));
        setFillsViewportHeight(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getColumnModel().getColumn(0).setMaxWidth(Scale.of(TICK));
        getColumnModel().getColumn(0).setMinWidth(Scale.of(TICK));
        getColumnModel().getColumn(1).setCellRenderer(new Title());
        getAccessibleContext().setAccessibleName(WORDS.get("contents"));
        setDragEnabled(true);
        setDropMode(DropMode.INSERT_ROWS);
        setTransferHandler(new RowDrag(this::moveTo));
        on("alt UP", "up", row -> row - 1);
        on("alt DOWN", "down", row -> row + 1);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("SPACE"), "tick");
        getActionMap().put("tick", action(() -> tick(getSelectedRow())));
        if (parts.size() > 0) {
            setRowSelectionInterval(0, 0);
        }
    }

    private void on(String keys, String name, IntUnaryOperator to) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(keys), name);
        getActionMap().put(name, action(() -> move(to)));
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        };
    }

    private void tick(int row) {
        if (row >= 0) {
            setValueAt(!parts.isChosen(row), row, 0);
        }
    }

    /** Moves the selected part. */
    void move(IntUnaryOperator to) {
        int row = getSelectedRow();
        if (row >= 0) {
            select(parts.move(row, to.applyAsInt(row)));
        }
    }

    private void moveTo(int place) {
        int row = getSelectedRow();
        move(before -> place > row ? place - 1 : place);
    }

    private void select(int row) {
        ((AbstractTableModel) getModel()).fireTableDataChanged();
        setRowSelectionInterval(row, row);
        scrollRectToVisible(new Rectangle(getCellRect(row, 1, true)));
    }

    /** Shows what has changed in the list itself. */
    void refresh() {
        int row = getSelectedRow();
        ((AbstractTableModel) getModel()).fireTableDataChanged();
        if (row >= 0) {
            setRowSelectionInterval(row, row);
        }
    }

    private static final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private final transient PartList parts;
        private final transient Runnable changed;

        Model(PartList parts, Runnable changed) {
            this.parts = parts;
            this.changed = changed;
        }

        @Override
        public int getRowCount() {
            return parts.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 0;
        }

        @Override
        public Object getValueAt(int row, int column) {
            if (column == 0) {
                return parts.isChosen(row);
            }
            var title = parts.isView(row) ? WORDS.format("view", parts.title(row)) : parts.title(row);
            return parts.isSilent(row) ? WORDS.format("silent", title) : title;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            parts.choose(row, Boolean.TRUE.equals(value));
            fireTableRowsUpdated(row, row);
            changed.run();
        }
    }

    private final class Title extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            var cell = (JComponent) super.getTableCellRendererComponent(table, value, selected, false, row, column);
            Labels.asWritten(cell);
            if (!selected) {
                boolean quiet = parts.isSilent(row) || !parts.isChosen(row);
                cell.setForeground(UIManager.getColor(quiet ? "Concordat.muted" : "Label.foreground"));
            }
            return cell;
        }
    }
}

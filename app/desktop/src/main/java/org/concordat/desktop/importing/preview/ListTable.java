package org.concordat.desktop.importing.preview;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** A table to read, one row for each item, of any number; what does not fit into a cell is its tool tip. */
public final class ListTable<T> extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 25;

    private final transient List<Column<T>> columns;
    private transient List<T> items;
    private transient Function<T, @Nullable Icon> icons = item -> null;

    /** A column. @param width at 100 %, in proportion to the others */
    public record Column<T>(String name, int width, Function<T, String> text) {}

    /** @param name for those who cannot see it */
    public ListTable(String name, List<T> items, List<Column<T>> columns) {
        this.items = List.copyOf(items);
        this.columns = List.copyOf(columns);
        setModel(new Items());
        getAccessibleContext().setAccessibleName(name);
        setRowHeight(Scale.of(HEIGHT));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        getTableHeader().setReorderingAllowed(false);
        setDefaultRenderer(String.class, new Cell());
        for (int i = 0; i < columns.size(); i++) {
            getColumnModel()
                    .getColumn(i)
                    .setPreferredWidth(Scale.of(columns.get(i).width()));
        }
        // So that Tab goes on to what comes after the table.
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "none");
    }

    /** Signs before the first column. */
    public void setIcons(Function<T, @Nullable Icon> newIcons) {
        icons = newIcons;
    }

    /** Shows other items. */
    public void show(List<T> newItems) {
        items = List.copyOf(newItems);
        ((AbstractTableModel) getModel()).fireTableDataChanged();
    }

    /** The item of the chosen row. */
    public Optional<T> selected() {
        int row = getSelectedRow();
        return row < 0 || row >= items.size() ? Optional.empty() : Optional.of(items.get(row));
    }

    private final class Items extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return items == null ? 0 : items.size();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column).name();
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return String.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return columns.get(column).text().apply(items.get(row));
        }
    }

    private final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        Cell() {
            Labels.asWritten(this);
            setIconTextGap(Scale.of(8));
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            var text = String.valueOf(value);
            setIcon(column == 0 ? icons.apply(items.get(row)) : null);
            boolean isCut = getPreferredSize().width
                    > table.getColumnModel().getColumn(column).getWidth();
            setToolTipText(isCut ? Tips.of(text) : null);
            return this;
        }
    }
}

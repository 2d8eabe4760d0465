package org.concordat.desktop.tables;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableCellEditor;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Facts;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.inspector.NodeChooser;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Rows of elements that are edited as in a spreadsheet: typing writes over a cell, F2 or a double click changes it, Delete removes the
 * elements. A value that is entered while several rows are selected is set for all of them, in one step.
 */
final class ElementTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 26;

    private final transient Desk desk;
    private final transient ElementModel model;
    private final transient TypedCell typed;
    private final transient ColumnWidths widths;
    private final transient ChosenCell chosen = new ChosenCell();
    private String vacancy = "";
    private transient @Nullable Consumer<Runnable> keeping;

    ElementTable(Desk desk, ElementModel model, String name) {
        this.desk = desk;
        this.model = model;
        typed = new TypedCell(desk.notices());
        setModel(model);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(Scale.of(HEIGHT));
        setFillsViewportHeight(true);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("terminateEditOnFocusLost", true);
        putClientProperty("JTable.autoStartsEdit", false);
        getAccessibleContext().setAccessibleName(name);
        setDefaultRenderer(Object.class, new ElementCell(desk, model));
        Cells.style(this, "");
        Cells.goAsInSpreadsheets(this);
        Cells.bind(this, "DELETE", this::removeSelected);
        Cells.bind(this, "ctrl C", this::copy);
        widths = new ColumnWidths(this, model);
    }

    /** @param show told the element of the row whose type was clicked twice */
    void onShow(Consumer<ElementId> show) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int row = rowAtPoint(e.getPoint());
                int column = columnAtPoint(e.getPoint());
                if (e.getClickCount() == 2 && row >= 0 && column >= 0 && !isCellEditable(row, column)) {
                    show.accept(model.id(row));
                }
            }
        });
    }

    /** @param newKeeping does what moves rows, and takes care of what is selected */
    void setKeeping(Consumer<Runnable> newKeeping) {
        keeping = newKeeping;
    }

    @Override
    public void tableChanged(TableModelEvent event) {
        boolean moves = event == null
                || event.getType() != TableModelEvent.UPDATE
                || event.getFirstRow() == TableModelEvent.HEADER_ROW
                || event.getLastRow() == Integer.MAX_VALUE;
        if (moves && isEditing()) {
            getCellEditor().cancelCellEditing();
        }
        if (moves && keeping != null) {
            keeping.accept(() -> super.tableChanged(event));
        } else {
            super.tableChanged(event);
        }
    }

    /** What is said in the middle while there are no rows. */
    void setVacancy(String text) {
        vacancy = text;
        repaint();
    }

    /** Gives each column the width that it likes, or that somebody gave it. */
    void widen() {
        for (int i = 0; i < getColumnCount(); i++) {
            var column = getColumnModel().getColumn(i);
            column.setPreferredWidth(widths.of(model.shown().get(column.getModelIndex())));
        }
    }

    @Override
    public TableCellEditor getCellEditor(int row, int column) {
        var entry = entry(column);
        if (entry instanceof Entry.Chosen choices) {
            chosen.prepare(choices);
            return chosen;
        }
        if (entry instanceof Entry.Typed text) {
            typed.prepare(text);
            return typed;
        }
        return super.getCellEditor(row, column);
    }

    private @Nullable Entry entry(int column) {
        return model.shown()
                .get(convertColumnIndexToModel(column))
                .entry(Sight.live(desk))
                .orElse(null);
    }

    @Override
    public boolean editCellAt(int row, int column, @Nullable EventObject event) {
        if (row < 0 || column < 0) {
            return false;
        }
        if (entry(column) instanceof Entry.Found found) {
            if (!(event instanceof MouseEvent click) || click.getClickCount() == 2) {
                NodeChooser.open(
                        this,
                        getCellRect(row, column, false),
                        desk,
                        found.attribute(),
                        node -> take(row, column, found.take(node.id())));
            }
            return false;
        }
        if (entry(column) == null && !(event instanceof MouseEvent)) {
            desk.notices().accept(Texts.format("hint.read", getColumnName(column)));
        }
        boolean begun = super.editCellAt(row, column, event);
        if (begun) {
            begin(column);
        }
        return begun;
    }

    private void begin(int column) {
        var editor = getEditorComponent();
        editor.requestFocusInWindow();
        if (editor instanceof JComboBox<?> box) {
            SwingUtilities.invokeLater(() -> {
                if (box.isShowing()) {
                    box.showPopup();
                }
            });
        }
        int rows = targets(getEditingRow(), column).size();
        desk.notices().accept(rows > 1 ? Texts.format("hint.several", rows) : "");
    }

    /** A letter writes over the cell; it must not reach the commands of the window that have a letter for a key. */
    @Override
    protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        if (condition == WHEN_ANCESTOR_OF_FOCUSED_COMPONENT && isFocusOwner() && isLetter(event) && !isEditing()) {
            int row = getSelectionModel().getLeadSelectionIndex();
            int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
            if (isRowSelected(row) && editCellAt(row, column, event) && isEditing()) {
                if (getEditorComponent() == typed.field()) {
                    typed.overwrite(String.valueOf(event.getKeyChar()));
                }
            }
            return true;
        }
        return super.processKeyBinding(stroke, event, condition, pressed);
    }

    private static boolean isLetter(KeyEvent event) {
        return event.getID() == KeyEvent.KEY_TYPED
                && event.getKeyChar() > ' '
                && event.getKeyChar() != KeyEvent.VK_DELETE
                && !event.isControlDown()
                && !event.isMetaDown()
                && (!event.isAltDown() || event.isAltGraphDown());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void setValueAt(Object value, int row, int column) {
        take(row, column, (UnaryOperator<Facts>) value);
    }

    private void take(int row, int column, UnaryOperator<Facts> change) {
        var ids = targets(row, column);
        var edit = CellEdits.set(desk.network(), ids, model.shown().get(convertColumnIndexToModel(column)), change);
        if (!edit.leaves().isEmpty()) {
            desk.apply(edit);
        }
    }

    /** What an entry into a cell is for: all selected rows, if it is in one of them and does not tell rows apart. */
    private List<ElementId> targets(int row, int column) {
        boolean isOfOne = entry(column) instanceof Entry.Typed text && text.isOfOne();
        return isOfOne || !isRowSelected(row) ? List.of(model.id(row)) : model.ids(getSelectedRows());
    }

    private void removeSelected() {
        var ids = model.ids(getSelectedRows());
        if (!ids.isEmpty()) {
            desk.apply(CellEdits.remove(desk.network(), ids));
        }
    }

    /** Puts the selected rows, or all if none is, on the clipboard with their headings. */
    void copy() {
        var chosenRows = getSelectedRowCount() == 0 ? null : getSelectedRows();
        int count = chosenRows == null ? getRowCount() : chosenRows.length;
        var rows = new ArrayList<List<String>>();
        rows.add(columns().stream().map(Column::title).toList());
        var sight = Sight.live(desk);
        for (int i = 0; i < count; i++) {
            var element = model.element(chosenRows == null ? i : chosenRows[i]);
            element.ifPresent(
                    e -> rows.add(columns().stream().map(c -> c.text(e, sight)).toList()));
        }
        Clip.put(Clip.text(rows));
        desk.notices().accept(Texts.format("copied", count));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < getColumnCount(); i++) {
            columns.add(model.shown().get(convertColumnIndexToModel(i)));
        }
        return columns;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (getRowCount() == 0 && !vacancy.isEmpty()) {
            Vacancy.paint(this, g, vacancy);
        }
    }

    @Override
    public Component prepareEditor(TableCellEditor editor, int row, int column) {
        var component = super.prepareEditor(editor, row, column);
        component.setBackground(UIManager.getColor("TextField.background"));
        return component;
    }
}

package org.concordat.desktop.tables;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Objects;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import org.concordat.api.vocabulary.Choice;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** A cell with a list to choose from; the first line takes the value away. */
final class ChosenCell extends DefaultCellEditor {

    private static final long serialVersionUID = 1L;

    private final JComboBox<Line> box;
    private transient Entry.@Nullable Chosen entry;

    /** A line of the list. */
    record Line(Choice choice) {
        @Override
        public String toString() {
            return choice.label();
        }
    }

    ChosenCell() {
        this(Labels.asWritten(new JComboBox<>()));
    }

    private ChosenCell(JComboBox<Line> box) {
        super(box);
        this.box = box;
        box.setMaximumRowCount(16);
        Labels.styled(box, "arc: 0; focusWidth: 0");
    }

    /** What the next cell takes. */
    void prepare(Entry.Chosen next) {
        entry = next;
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent click) || click.getClickCount() >= 2;
    }

    @Override
    public Component getTableCellEditorComponent(
            JTable table, @Nullable Object value, boolean selected, int row, int column) {
        box.removeAllItems();
        box.addItem(new Line(new Choice("-", Texts.get("unset"))));
        for (var choice : Objects.requireNonNull(entry).choices()) {
            var line = new Line(choice);
            box.addItem(line);
            if (choice.label().equals(value)) {
                box.setSelectedItem(line);
            }
        }
        box.getAccessibleContext().setAccessibleName(table.getColumnName(column));
        return box;
    }

    @Override
    public Object getCellEditorValue() {
        int at = box.getSelectedIndex();
        var id = at <= 0 ? "" : box.getItemAt(at).choice().id();
        return Objects.requireNonNull(entry).take().apply(id);
    }
}

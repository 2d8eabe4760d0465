package org.concordat.desktop.tables;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.AbstractCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellEditor;
import org.concordat.desktop.inspector.Reading;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** A cell that is typed into. What is no value is not taken; what would be one is said beneath the cell. */
final class TypedCell extends AbstractCellEditor implements TableCellEditor {

    private static final long serialVersionUID = 1L;

    private final JTextField field = new JTextField();
    private final transient Consumer<String> notices;
    private transient Entry.@Nullable Typed entry;
    private transient @Nullable Object taken;
    private transient @Nullable Popup remark;
    private String before = "";

    /** @param notices told what is wrong with a text, besides the remark at the cell */
    TypedCell(Consumer<String> notices) {
        this.notices = notices;
        Labels.styled(field, "margin: 0,3,0,3; arc: 0; focusWidth: 0");
        TextChange.in(field, text -> settle());
    }

    /** What the next cell takes. */
    void prepare(Entry.Typed next) {
        entry = next;
    }

    /** Begins with what is typed, in the place of what was there. */
    void overwrite(String text) {
        field.setText(text);
    }

    JTextField field() {
        return field;
    }

    @Override
    public Component getTableCellEditorComponent(
            JTable table, @Nullable Object value, boolean selected, int row, int column) {
        before = String.valueOf(value);
        taken = null;
        field.setText(before);
        field.selectAll();
        field.getAccessibleContext().setAccessibleName(table.getColumnName(column));
        boolean isFigure = table.getCellRenderer(row, column)
                                .getTableCellRendererComponent(table, value, false, false, row, column)
                        instanceof ElementCell cell
                && cell.getHorizontalAlignment() == SwingConstants.RIGHT;
        field.setHorizontalAlignment(isFigure ? SwingConstants.RIGHT : SwingConstants.LEADING);
        settle();
        return field;
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent click) || click.getClickCount() >= 2;
    }

    @Override
    public Object getCellEditorValue() {
        return Objects.requireNonNull(taken);
    }

    @Override
    public boolean stopCellEditing() {
        var typed = field.getText();
        if (typed.equals(before)) {
            cancelCellEditing();
            return true;
        }
        var reading = Objects.requireNonNull(entry).read().apply(typed);
        if (reading instanceof Reading.Value<?> value) {
            taken = value.value();
            settle();
            if (!value.remark().isEmpty()) {
                notices.accept(value.remark());
            }
            return super.stopCellEditing();
        }
        if (reading instanceof Reading.Wrong<?> wrong) {
            say(wrong.message());
        }
        return false;
    }

    @Override
    public void cancelCellEditing() {
        settle();
        super.cancelCellEditing();
    }

    private void say(String message) {
        settle();
        notices.accept(message);
        field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
        if (field.isShowing()) {
            var tip = new JToolTip();
            tip.setComponent(field);
            tip.setTipText(Tips.of(message));
            var at = field.getLocationOnScreen();
            remark =
                    PopupFactory.getSharedInstance().getPopup(field, tip, at.x, at.y + field.getHeight() + Scale.of(2));
            remark.show();
        }
    }

    private void settle() {
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
        if (remark != null) {
            remark.hide();
            remark = null;
        }
    }
}

package org.concordat.desktop.importing.table;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A drop-down list of some values, with their signs. */
final class Lines<T> extends JComboBox<T> {

    private static final long serialVersionUID = 1L;
    private boolean filling;

    /**
     * A list.
     *
     * @param name for those who cannot see it
     * @param taken told what was chosen
     */
    Lines(String name, Function<T, String> text, Function<T, @Nullable Icon> icon, Consumer<T> taken) {
        getAccessibleContext().setAccessibleName(name);
        setMaximumRowCount(16);
        setRenderer(new Line<>(text, icon));
        // So that the arrow keys look through the list without taking each value on the way.
        putClientProperty("JComboBox.isTableCellEditor", true);
        addActionListener(e -> {
            int index = getSelectedIndex();
            if (!filling && index >= 0) {
                taken.accept(getItemAt(index));
            }
        });
    }

    /** Offers these, with one of them chosen. @param index -1 for none */
    void offer(List<T> values, int index) {
        filling = true;
        removeAllItems();
        values.forEach(this::addItem);
        setSelectedIndex(index);
        filling = false;
    }

    private static final class Line<T> extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> text;
        private final transient Function<T, @Nullable Icon> icon;

        Line(Function<T, String> text, Function<T, @Nullable Icon> icon) {
            this.text = text;
            this.icon = icon;
            Labels.asWritten(this);
            setIconTextGap(Scale.of(8));
        }

        @Override
        @SuppressWarnings("unchecked")
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, "", index, selected, focused);
            if (value != null) {
                setText(text.apply((T) value));
                setIcon(icon.apply((T) value));
            }
            return this;
        }
    }
}

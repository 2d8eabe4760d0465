package org.concordat.desktop.importing.table;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A drop-down list of some values, with their signs. */
final class Lines<T> extends JComboBox<T> {

    private static final long serialVersionUID = 1L;
    private boolean filling;
    private int before = -1;

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
        Labels.styled(this, "minimumWidth: 0");
        addActionListener(e -> {
            if (!filling && !isPopupVisible()) {
                take(taken);
            }
        });
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
                before = getSelectedIndex();
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
                SwingUtilities.invokeLater(() -> take(taken));
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent e) {
                choose(before);
            }
        });
    }

    /** What the arrow keys pass over in the open list is not taken, only what it is closed with. */
    private void take(Consumer<T> taken) {
        int index = getSelectedIndex();
        if (index >= 0 && index != before) {
            before = index;
            taken.accept(getItemAt(index));
        }
    }

    private void choose(int index) {
        filling = true;
        setSelectedIndex(index);
        before = index;
        filling = false;
    }

    /** Offers these, with one of them chosen. @param index -1 for none */
    void offer(List<T> values, int index) {
        filling = true;
        removeAllItems();
        values.forEach(this::addItem);
        choose(index);
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

package org.concordat.desktop.tables;

import java.awt.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A list to choose one value from; typing goes to the first line that begins so. */
final class OptionBox<T> extends JComboBox<Option<T>> {

    private static final long serialVersionUID = 1L;
    private static final int INDENT = 14;

    private transient boolean filling;

    /** @param listener told what somebody chooses */
    OptionBox(String name, Consumer<T> listener) {
        Labels.asWritten(this);
        getAccessibleContext().setAccessibleName(name);
        setToolTipText(name);
        setMaximumRowCount(20);
        setRenderer(new Line());
        addActionListener(e -> {
            if (!filling && getSelectedIndex() >= 0) {
                listener.accept(chosen());
            }
        });
    }

    /** Offers other lines; what is chosen stays so if it is among them, else the first line is. */
    void offer(List<Option<T>> options, @Nullable T value) {
        filling = true;
        var model = new DefaultComboBoxModel<Option<T>>();
        options.forEach(model::addElement);
        setModel(model);
        options.stream()
                .filter(option -> Objects.equals(option.value(), value))
                .findFirst()
                .ifPresent(this::setSelectedItem);
        filling = false;
    }

    /** Tells from now on before the lines are seen. */
    void onOpen(Runnable opening) {
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
                opening.run();
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
                // What is chosen is told by the box.
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent e) {
                // Then nothing is chosen.
            }
        });
    }

    /** Says what is chosen in other words. */
    void reword(String words) {
        int index = getSelectedIndex();
        if (index >= 0 && !getItemAt(index).words().equals(words)) {
            filling = true;
            var line = getItemAt(index);
            removeItemAt(index);
            insertItemAt(new Option<>(line.value(), words, line.icon(), line.depth()), index);
            setSelectedIndex(index);
            filling = false;
        }
    }

    T chosen() {
        return getItemAt(Math.max(0, getSelectedIndex())).value();
    }

    private final class Line extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        Line() {
            Labels.asWritten(this);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            if (value instanceof Option<?> option) {
                setIcon(option.icon());
                int left = index < 0 ? 0 : Scale.of(INDENT) * option.depth();
                setBorder(BorderFactory.createCompoundBorder(
                        BorderFactory.createEmptyBorder(0, left, 0, 0), getBorder()));
            }
            return this;
        }
    }
}

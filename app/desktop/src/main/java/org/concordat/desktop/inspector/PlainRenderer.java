package org.concordat.desktop.inspector;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** A line of a list as plain text. */
final class PlainRenderer<T> extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;

    PlainRenderer(Function<T, String> text) {
        this.text = text;
        Labels.asWritten(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
        var shown = value == null ? "" : text.apply((T) value);
        return super.getListCellRendererComponent(list, shown, index, selected, focused);
    }
}

package org.concordat.desktop.help;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TypeIcons;

/** A type in the list: its icon and its label. */
final class TypeRow extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient TypeIcons icons;

    TypeRow(TypeIcons icons) {
        this.icons = icons;
        Labels.asWritten(this);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        var type = (ElementType) value;
        super.getListCellRendererComponent(list, type.label(), index, selected, focused);
        setIcon(icons.of(type));
        setIconTextGap(8);
        return this;
    }
}

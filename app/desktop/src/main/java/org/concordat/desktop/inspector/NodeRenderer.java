package org.concordat.desktop.inspector;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.concordat.api.network.Node;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A node in a list: its icon and name. */
final class NodeRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    NodeRenderer(Desk desk) {
        this.desk = desk;
        Labels.asWritten(this);
        setIconTextGap(Scale.of(8));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, "", index, selected, focused);
        if (value instanceof Node node) {
            setText(desk.names().of(node));
            setIcon(desk.icons().of(node.type()));
        }
        return this;
    }
}

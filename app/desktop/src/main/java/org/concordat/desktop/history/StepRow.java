package org.concordat.desktop.history;

import java.awt.Component;
import java.awt.Font;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;
import org.concordat.desktop.theme.Labels;

/** One step: the present one in bold, those taken back in italics. */
final class StepRow extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    StepRow() {
        Labels.asWritten(this);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        var state = (StepsModel.State) value;
        super.getListCellRendererComponent(list, state.label(), index, selected, focused);
        setFont(list.getFont().deriveFont(state.present() ? Font.BOLD : state.reached() ? Font.PLAIN : Font.ITALIC));
        if (!state.reached() && !selected) {
            setForeground(UIManager.getColor("Concordat.muted"));
        }
        return this;
    }
}

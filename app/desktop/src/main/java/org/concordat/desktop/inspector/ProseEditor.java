package org.concordat.desktop.inspector;

import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Labels;

/** A text that may be long: the field grows with it. */
final class ProseEditor<T> implements Editor<T> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 2, hidemode 3, wrap 1", "[grow,fill]"));
    private final Entry<T> entry;

    /** @param lines whether Enter begins a new line rather than taking the text */
    ProseEditor(TextForm<T> form, boolean lines, Take<T> take) {
        var area = new ProseArea(lines ? 2 : 1);
        Labels.styled(area, "margin: 3,5,3,5; font: $TextField.font");
        FocusKeys.useTabToLeave(area);
        var frame = new ProseFrame(area);
        entry = new Entry<>(form, area, frame, take);
        if (!lines) {
            entry.takeOnEnter();
        }
        panel.setOpaque(false);
        panel.add(frame, "wmin 0");
        panel.add(entry.remark());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Shown<T> shown) {
        entry.show(shown);
    }

    @Override
    public void commit() {
        entry.commit();
    }
}
